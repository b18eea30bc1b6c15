import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import School from '#identity/models/school'
import { previewRetention } from '#privacy/retention/actions/preview_retention'
import { RemoveWhatIsOld } from '#privacy/retention/actions/remove_what_is_old'
import { retentionOf } from '#privacy/retention/chosen_days'
import { isTime } from '#privacy/retention/jobs/remove_old_data'
import { REMOVALS } from '#privacy/retention/removals'
import { signedIn, staff } from '#tests/client'
import { givePass, newStudent } from '#tests/students'
import { newUser } from '#tests/users'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

async function givenScan(days: number, outcome: 'accepted' | 'denied', passId?: string) {
  const { id: schoolId } = await School.ofThisSite()
  const device = await db.from('devices').whereNotNull('checkpoint_id').firstOrFail()
  const id = randomUUID()
  const at = daysAgo(days)
  await db.table('scans').insert({
    id,
    recorded_at: at,
    occurred_at: at,
    school_id: schoolId,
    device_id: device.id,
    checkpoint_id: device.checkpoint_id,
    pass_id: passId ?? null,
    direction: 'out',
    mode: 'online',
    outcome,
    reason: outcome === 'accepted' ? 'ok' : 'unknown_pass',
    code_hash: Buffer.alloc(32),
  })
  await db
    .table('scan_receipts')
    .insert({ device_id: device.id, nonce: randomUUID(), scan_id: id, recorded_at: at })
  return id
}

async function givenOldPass(days: number): Promise<string> {
  const pass = await givePass(await newStudent())
  const at = DateTime.fromJSDate(daysAgo(days))
  await pass.merge({ state: 'expired', validFrom: at, validUntil: at.plus({ minutes: 5 }) }).save()
  return pass.id
}

const exists = async (table: string, id: string) =>
  (await db.from(table).where('id', id).first()) !== null

test.group('What goes by its age', (group) => {
  let schoolId: string
  const run = () => new RemoveWhatIsOld().run(schoolId)

  group.setup(async () => {
    schoolId = (await School.ofThisSite()).id
  })

  test('goes class by class when it is due, and what is not due stays', async ({ assert }) => {
    const old = {
      accepted: await givenScan(91, 'accepted'),
      denied: await givenScan(31, 'denied'),
      pass: await givenOldPass(396),
    }
    const ofOldPass = await givenScan(20, 'accepted', old.pass)
    const kept = {
      accepted: await givenScan(89, 'accepted'),
      denied: await givenScan(29, 'denied'),
      pass: await givenOldPass(394),
    }
    const user = await newUser()
    for (const days of [89, 91])
      await db.table('user_activity').insert({
        user_id: user.id,
        day: daysAgo(days),
        school_id: schoolId,
        roles: ['staff'],
      })
    const left = (days: number) =>
      newStudent({ status: 'left', leftAt: DateTime.fromJSDate(daysAgo(days)) })
    const [leaver, lately] = [await left(366), await left(364)]
    const colleague = await newUser()
    const leftAt = DateTime.fromJSDate(daysAgo(366))
    await colleague.merge({ status: 'disabled', leftAt }).save()

    const preview = await previewRetention(schoolId)
    const removed = await run()
    assert.deepEqual(removed, Object.fromEntries(preview.map(({ name, due }) => [name, due])))
    for (const count of Object.values(removed)) assert.isAbove(count, 0)
    assert.equal(removed.leavers, 2)

    for (const id of [old.accepted, old.denied, ofOldPass]) {
      assert.isFalse(await exists('scans', id))
      assert.isNull(await db.from('scan_receipts').where('scan_id', old.accepted).first())
    }
    assert.isFalse(await exists('passes', old.pass))
    for (const id of [kept.accepted, kept.denied]) assert.isTrue(await exists('scans', id))
    assert.isTrue(await exists('passes', kept.pass))
    assert.lengthOf(await db.from('user_activity').where('user_id', user.id), 1)
    assert.isNotNull((await leaver.refresh()).erasedAt)
    assert.isNull((await lately.refresh()).erasedAt)
    assert.isNotNull((await colleague.refresh()).erasedAt)
    const entry = await db.from('erasures').where('student_id', leaver.id).firstOrFail()
    assert.equal(entry.because, 'retention')

    for (const { due } of await previewRetention(schoolId)) assert.equal(due, 0)
    const event = await db
      .from('audit_events')
      .where({ action: 'school.old_data_removed' })
      .whereRaw(`details ->> 'class' = 'passes'`)
      .firstOrFail()
    assert.equal(event.details.removed, removed.passes)
  }).timeout(60_000)

  test('goes on after a night that was interrupted', async ({ assert }) => {
    const before = await ranAt()
    for (let number = 0; number < 3; number++) await givenScan(31, 'denied')
    const { removeSome } = REMOVALS.passes
    REMOVALS.passes.removeSome = async () => {
      throw new Error('the power is gone')
    }
    try {
      await assert.rejects(run, 'the power is gone')
    } finally {
      REMOVALS.passes.removeSome = removeSome
    }
    assert.deepEqual((await ranAt()).passes, before.passes)
    const pass = await givenOldPass(396)
    assert.equal((await run()).passes, 1)
    assert.isFalse(await exists('passes', pass))
  })

  test('keeps a pass whose incident is open', async ({ assert }) => {
    const pass = await givenOldPass(500)
    await db.table('incidents').insert({
      id: randomUUID(),
      school_id: schoolId,
      kind: 'other',
      pass_id: pass,
      occurred_at: new Date(),
      opened_at: new Date(),
    })
    await run()
    assert.isTrue(await exists('passes', pass))
  })

  test('is never younger than 14 days, whoever asks the database', async ({ assert }) => {
    const scan = await givenScan(10, 'denied')
    await db.rawQuery(`select forget_scans(?, array['denied'], now(), 500)`, [schoolId])
    assert.isTrue(await exists('scans', scan))
    await assert.rejects(() => db.from('scans').where('id', scan).delete(), /append-only|denied/)
  })

  test('waits for the first night, and makes up for one that was missed', async ({ assert }) => {
    const school = { id: schoolId, timeZone: 'UTC' }
    const at = (text: string) => new Date(text).getTime()
    await db.from('retention').where('school_id', schoolId).update({ ran_at: null })
    assert.isFalse(await isTime(school, at('2026-03-02T12:00:00Z')))
    assert.isTrue(await isTime(school, at('2026-03-02T02:00:00Z')))
    await db.from('retention').update({ ran_at: '2026-03-02T02:00:00Z' })
    assert.isFalse(await isTime(school, at('2026-03-02T04:00:00Z')))
    assert.isTrue(await isTime(school, at('2026-03-03T01:00:00Z')))
    assert.isFalse(await isTime(school, at('2026-03-03T12:00:00Z')))
    assert.isTrue(await isTime(school, at('2026-03-03T15:00:00Z')))
  })

  test('is chosen within bounds, by somebody who proved lately who it is', async ({ assert }) => {
    const admin = await staff()
    const path = '/api/v1/privacy/retention'
    const short = await admin.patch(path, { name: 'denied_scans', days: 13 })
    assert.equal(short.status, 422)
    assert.equal(short.body.error.code, 'E_DAYS_OUT_OF_BOUNDS')
    assert.equal((await admin.patch(path, { name: 'audit', days: 90 })).status, 422)

    const { status, body } = await admin.patch(path, { name: 'denied_scans', days: 20 })
    assert.equal(status, 200)
    const chosen = body.classes.find(({ name }: { name: string }) => name === 'denied_scans')
    assert.equal(chosen.days, 20)
    const event = await db
      .from('audit_events')
      .where('action', 'school.retention_changed')
      .firstOrFail()
    assert.deepEqual(event.details, { class: 'denied_scans', before: 30, days: 20 })

    const stale = await signedIn('amelia.hart@demo.school')
    await db.from('user_sessions').update({ confirmed_at: daysAgo(1) })
    const refused = await stale.patch(path, { name: 'denied_scans', days: 25 })
    assert.equal(refused.status, 403)
  })

  async function ranAt() {
    const rows = await retentionOf(schoolId)
    return Object.fromEntries(rows.map((row) => [row.name, row.ranAt]))
  }
})
