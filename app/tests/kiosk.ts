import { randomUUID } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import School from '#identity/models/school'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { EnrolDevice } from '#scanning/actions/enrol_device'
import { addressOf, answerOf } from '#tests/client'

/** A kiosk of its own in a room, and what it sends. */
export async function newKiosk(name = `Kiosk ${randomUUID()}`) {
  const school = await School.ofThisSite()
  const place = await Place.firstOrCreate(
    { schoolId: school.id, name: 'Room 12' },
    { kind: 'room', requestable: false }
  )
  const { device, token } = await new EnrolDevice().run({
    schoolId: school.id,
    name,
    kind: 'kiosk',
    placeId: place.id,
  })
  const send = async (path: string, body?: object) =>
    answerOf(
      await fetch(addressOf(`/api/v1/kiosk${path}`), {
        method: body ? 'POST' : 'GET',
        body: body && JSON.stringify(body),
        headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': 'application/json' },
      })
    )
  return { device, token, place, send }
}

const hashes = new Map<string, Promise<string>>()

/** Gives a student of the demonstration a PIN, and what a barcode on the card says. */
export async function givenPin(givenName: string, pin = '2468'): Promise<Student> {
  const student = await Student.findByOrFail('givenName', givenName)
  const made = hashes.get(pin) ?? hash.use('argon2id').make(pin)
  hashes.set(pin, made)
  return student.merge({ pinHash: await made, cardNumber: `CARD-${student.number}` }).save()
}

/** Nobody sees how, but a student is back: tests share their students. */
export async function comeBack(givenName: string): Promise<void> {
  const student = await Student.findByOrFail('givenName', givenName)
  await db
    .from('passes')
    .where({ student_id: student.id, exclusive: true })
    .whereIn('state', ['requested', 'queued', 'approved', 'active', 'overdue'])
    .update({ state: 'ended' })
}
