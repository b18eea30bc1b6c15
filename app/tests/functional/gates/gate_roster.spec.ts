import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import sharp from 'sharp'
import type PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import { readPhoto } from '#people/photos/photo_files'
import { LARGEST_THUMBNAIL } from '#people/photos/thumbnail'
import { fileStorage } from '#platform/storage/file_storage'
import { makeThumbnails } from '#scanning/jobs/make_thumbnails'
import { addressOf, staff, type Client } from '#tests/client'
import { newGate } from '#tests/gate'
import { givenType } from '#tests/given'
import { newKiosk } from '#tests/kiosk'
import { fetchRoster, passOf, takeRoster } from '#tests/roster'
import { newStudent } from '#tests/students'
import { picture, upload } from '#tests/uploads'

const onGates = (facts: Partial<PassType> = {}) => givenType({ rosterOnGate: true, ...facts })
const photoOf = ({ id }: Student) => `/api/v1/students/${id}/photo`

async function withPhoto(admin: Client, student: Student, colour?: string) {
  const bytes = await picture('jpeg', { colour })
  await upload(admin, photoOf(student), { bytes, name: 'face.jpg' })
  return student.refresh()
}

test.group('The roster for gates', () => {
  test('shows the name and the face of who holds the pass, to who has its code', async ({
    assert,
  }) => {
    const student = await withPhoto(await staff(), await newStudent({ givenName: 'Rosalind' }))
    const pass = await passOf(student, await onGates())
    await makeThumbnails.run()

    const gate = await newGate()
    const { holderOf, parcel } = await takeRoster(gate.token)
    const holder = await holderOf(pass)
    assert.equal(holder!.name, `Rosalind ${student.familyName}`)
    const face = await sharp(Buffer.from(holder!.face)).metadata()
    assert.containsSubset(face, { format: 'webp', width: 120, height: 160 })
    assert.isAtMost(holder!.face.length, LARGEST_THUMBNAIL)

    const sent = Buffer.from(parcel)
    for (const word of ['Rosalind', student.familyName, pass.id, student.id, 'WEBP'])
      assert.isFalse(sent.includes(word), word)
    assert.isFalse(sent.includes(Buffer.from(pass.id.replaceAll('-', ''), 'hex')))
  })

  test('holds only passes of types for which somebody wanted it, and which show the holder', async ({
    assert,
  }) => {
    const student = await newStudent()
    const usual = await passOf(student, await givenType({ exclusive: false }))
    const nameless = await onGates({ exclusive: false, showsHolder: false })
    const wanted = await onGates({ exclusive: false })
    const hidden = await passOf(student, nameless)
    const shown = await passOf(student, wanted)

    const gate = await newGate()
    const before = await takeRoster(gate.token)
    assert.isNull(await before.holderOf(usual))
    assert.isNull(await before.holderOf(hidden))
    assert.isNotNull(await before.holderOf(shown))

    const admin = await staff()
    const path = `/api/v1/admin/pass-types/${wanted.id}`
    assert.equal((await admin.patch(path, { roster_on_gate: false })).status, 200)
    const after = await takeRoster(gate.token, before)
    assert.isNull(await after.holderOf(shown))
  })

  test('forgets who has no valid pass any more, or is blocked', async ({ assert }) => {
    const type = await onGates()
    const [returning, blocked] = [await newStudent(), await newStudent()]
    const taken = await passOf(returning, type)
    const kept = await passOf(blocked, type)
    const gate = await newGate()
    const before = await takeRoster(gate.token)
    assert.isNotNull(await before.holderOf(taken))

    await (await staff()).post(`/api/v1/passes/${taken.id}/revoke`, { reason: 'lost' })
    await Student.query().where('id', blocked.id).update({ status: 'suspended' })
    const after = await takeRoster(gate.token, before)
    assert.isNull(await after.holderOf(taken))
    assert.isNull(await after.holderOf(kept))
  })

  test('is answered with 304 while nothing has changed, then with what has changed only', async ({
    assert,
  }) => {
    const type = await onGates()
    for (let count = 0; count < 20; count++) await passOf(await newStudent(), type)
    const gate = await newGate()
    const held = await takeRoster(gate.token)
    assert.equal((await fetchRoster(gate.token, held)).status, 304)

    const pass = await passOf(await newStudent(), type)
    const next = await takeRoster(gate.token, held)
    assert.isNotNull(await next.holderOf(pass))
    const whole = next.roster.parts.reduce((sum, { length }) => sum + length, 0)
    assert.isBelow(next.sent, whole / 3)
  })

  test('follows a new name and a photo that was taken away', async ({ assert }) => {
    const admin = await staff()
    const student = await withPhoto(admin, await newStudent(), '#fedcba')
    const pass = await passOf(student, await onGates())
    await makeThumbnails.run()
    const gate = await newGate()
    const before = await takeRoster(gate.token)
    assert.isAbove((await before.holderOf(pass))!.face.length, 0)

    const { photo } = student
    assert.isNotNull(await db.from('photo_thumbnails').where({ photo }).first())
    await admin.delete(photoOf(student))
    await Student.query().where('id', student.id).update({ givenName: 'Renamed' })
    const after = await takeRoster(gate.token, before)
    const holder = (await after.holderOf(pass))!
    assert.match(holder.name, /^Renamed /)
    assert.lengthOf(holder.face, 0)
    assert.isNull(await db.from('photo_thumbnails').where({ photo }).first())
  })

  test('leaves a photo alone for an hour that is no picture or is not there', async ({
    assert,
    cleanup,
  }) => {
    const student = await withPhoto(await staff(), await newStudent(), '#123456')
    await passOf(student, await onGates())
    const { schoolId, photo } = student
    const portrait = await readPhoto(schoolId, photo!)
    const file = `photos/${schoolId}_${photo}.webp`
    const storage = await fileStorage()
    const thumbnail = () => db.from('photo_thumbnails').where({ photo }).first()
    const now = Date.now
    cleanup(() => {
      Date.now = now
    })

    await storage.put(file, Buffer.from('no picture'))
    await makeThumbnails.run()
    await storage.put(file, portrait)
    await makeThumbnails.run()
    assert.isNull(await thumbnail())

    await storage.delete(file)
    Date.now = () => now() + 3_601_000
    await makeThumbnails.run()
    await storage.put(file, portrait)
    await makeThumbnails.run()
    assert.isNull(await thumbnail())

    Date.now = () => now() + 2 * 3_601_000
    await makeThumbnails.run()
    assert.isNotNull(await thumbnail())
  })

  test('makes no small face of anybody whose passes are not on gates', async ({ assert }) => {
    const bytes = await picture('png', { colour: '#abcdef' })
    const student = await newStudent()
    await upload(await staff(), photoOf(student), { bytes, name: 'face.png' })
    await passOf(student, await givenType())
    await makeThumbnails.run()
    const { photo } = await student.refresh()
    assert.isNotNull(photo)
    assert.isNull(await db.from('photo_thumbnails').where({ photo }).first())
  })

  test('is for enrolled gates only, and asks for parts in one way only', async ({ assert }) => {
    assert.equal((await fetchRoster('spd_unknown')).status, 401)
    const { token: kiosk } = await newKiosk()
    assert.equal((await fetchRoster(kiosk)).status, 403)

    const { token } = await newGate()
    const headers = { Authorization: `Bearer ${token}` }
    for (const known of ['x', 'aaaaaaaa.', 'aaaaaaaa,bbbbbbbb', 'a'.repeat(2000), '%00']) {
      const { status } = await fetch(addressOf(`/api/v1/gate-roster?known=${known}`), { headers })
      assert.include([400, 422], status, known)
    }
    const strange = Array.from({ length: 64 }, () => 'aaaaaaaa').join('.')
    const whole = await fetch(addressOf(`/api/v1/gate-roster?known=${strange}`), { headers })
    assert.equal(whole.status, 200)
  })
})
