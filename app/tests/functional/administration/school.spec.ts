import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import School from '#identity/models/school'
import User from '#identity/models/user'
import { signedIn, staff, student } from '#tests/client'
import { auditOf } from '#tests/functional/audit/audit_of'

const SCHOOL = '/api/v1/admin/school'

test.group('The settings of the school', (group) => {
  let before: School
  group.setup(async () => {
    before = await School.ofThisSite()
    const { name, timeZone, languages, defaultLanguage, smallestCell } = before
    return async () => {
      const school = await School.findOrFail(before.id)
      await school.merge({ name, timeZone, languages, defaultLanguage, smallestCell }).save()
    }
  })

  test('are changed one by one, and the log says from what to what', async ({ assert }) => {
    const admin = await staff()
    const { body: shown } = await admin.get(SCHOOL)
    const { status, body } = await admin.patch(SCHOOL, { smallest_cell: 7, time_zone: 'UTC' })
    assert.equal(status, 200)
    assert.deepEqual(body.school, { ...shown.school, smallest_cell: 7, time_zone: 'UTC' })
    const [event] = await auditOf(before.id)
    assert.equal(event!.action, 'school.changed')
    assert.deepEqual(event!.details, { smallestCell: '5 → 7', timeZone: 'Europe/London → UTC' })
  })

  test('know no time zone that does not exist', async ({ assert }) => {
    const admin = await staff()
    for (const zone of ['Europe/Atlantis', '+01:00']) {
      const { status, body } = await admin.patch(SCHOOL, { time_zone: zone })
      assert.equal(status, 422)
      assert.equal(body.error.issues[0].field, 'time_zone')
    }
  })

  test('keep the default language among the languages', async ({ assert }) => {
    const admin = await staff()
    await admin.patch(SCHOOL, { languages: ['en', 'ar'], default_language: 'ar' })
    const { status, body } = await admin.patch(SCHOOL, { languages: ['en', 'de'] })
    assert.equal(status, 422)
    assert.equal(body.error.issues[0].field, 'default_language')
    const { body: shown } = await admin.get(SCHOOL)
    assert.deepEqual(shown.school.languages, ['en', 'ar'])
  })
})

test.group('The emergency freeze', (group) => {
  group.each.teardown(async () => {
    await db.from('schools').update({ frozen_at: null })
  })

  test('is begun and ended by the safeguarding lead, once each, and audited', async ({
    assert,
  }) => {
    const lead = await signedIn('marta.nowak@demo.school')
    const { id } = await School.ofThisSite()
    const earlier = (await auditOf(id)).length
    const first = await lead.patch('/api/v1/freeze', { frozen: true })
    const second = await lead.patch('/api/v1/freeze', { frozen: true })
    assert.isString(first.body.frozen_at)
    assert.equal(second.body.frozen_at, first.body.frozen_at)
    const ended = await lead.patch('/api/v1/freeze', { frozen: false })
    assert.isNull(ended.body.frozen_at)

    const events = (await auditOf(id)).slice(0, -earlier || undefined)
    const marta = await User.findByOrFail('email', 'marta.nowak@demo.school')
    assert.deepEqual(
      events.map(({ action, actor_id }) => [action, actor_id]),
      [
        ['school.unfrozen', marta.id],
        ['school.frozen', marta.id],
      ]
    )
  })

  test('is seen by everybody at work, and not by students', async ({ assert }) => {
    const admin = await staff()
    const frozen = async (of: typeof admin) =>
      (await of.get('/api/v1/session')).body.user.school.frozen
    const maya = await student()
    assert.deepEqual([await frozen(admin), await frozen(maya)], [false, false])
    await admin.patch('/api/v1/freeze', { frozen: true })
    assert.deepEqual([await frozen(admin), await frozen(maya)], [true, false])
  })
})

test.group('What an administrator has to do', () => {
  const todoOf = async () => {
    const { body } = await (await staff()).get('/api/v1/admin/overview')
    const counts = body.todo.map(({ key, count }: { key: string; count: number }) => [key, count])
    return { numbers: body.numbers, todo: Object.fromEntries(counts) as Record<string, number> }
  }

  test('is counted from the data and gone when it is done', async ({ assert }) => {
    const admin = await staff()
    const before = await todoOf()
    const { body: made } = await admin.post('/api/v1/admin/places', {
      name: `Unstaffed ${randomUUID()}`,
      kind: 'office',
      approval_policy: 'place_staff',
    })
    const during = await todoOf()
    assert.equal(during.todo.places_without_staff, (before.todo.places_without_staff ?? 0) + 1)
    assert.equal(during.numbers.places, before.numbers.places + 1)

    const tomas = await User.findByOrFail('email', 'tomas.rivera@demo.school')
    await admin.patch(`/api/v1/admin/places/${made.place.id}`, { staff_ids: [tomas.id] })
    const after = await todoOf()
    assert.equal(after.todo.places_without_staff, before.todo.places_without_staff)
  })

  test('says when a device has never been seen, and when one fell silent', async ({ assert }) => {
    const admin = await staff()
    const { body: places } = await admin.get('/api/v1/admin/checkpoints')
    const before = await todoOf()
    const { body } = await admin.post('/api/v1/admin/devices', {
      name: 'Quiet gate',
      kind: 'gate',
      checkpoint_id: places.checkpoints[0].id,
    })
    const never = await todoOf()
    assert.equal(never.todo.devices_never_seen, (before.todo.devices_never_seen ?? 0) + 1)

    await db
      .from('devices')
      .where('id', body.device.id)
      .update({ last_seen_at: db.raw(`now() - interval '8 days'`) })
    const silent = await todoOf()
    assert.equal(silent.todo.devices_silent, (before.todo.devices_silent ?? 0) + 1)
    await admin.post(`/api/v1/admin/devices/${body.device.id}/revoke`, {})
    assert.equal((await todoOf()).todo.devices_silent, before.todo.devices_silent)
  })

  test('says when the last import failed', async ({ assert }) => {
    const { id: schoolId } = await School.ofThisSite()
    const { id: userId } = await User.firstOrFail()
    const id = randomUUID()
    await db.table('roster_imports').insert({
      id,
      school_id: schoolId,
      started_by: userId,
      format: 'csv',
      mode: 'bulk',
      state: 'failed',
      file_name: 'roster.csv',
      file_hash: '0',
      created_at: new Date(),
    })
    assert.equal((await todoOf()).todo.import_failed, 1)
    await db.from('roster_imports').where('id', id).delete()
    assert.isUndefined((await todoOf()).todo.import_failed)
  })
})

test('staff are chosen by a part of their name; students are not among them', async ({
  assert,
}) => {
  const admin = await staff()
  const { body } = await admin.get('/api/v1/admin/staff-choices?search=ive')
  assert.deepEqual(
    body.staff.map(({ name }: { name: string }) => name),
    ['Tomás Rivera']
  )
  assert.deepEqual((await admin.get('/api/v1/admin/staff-choices?search=Maya')).body.staff, [])
})
