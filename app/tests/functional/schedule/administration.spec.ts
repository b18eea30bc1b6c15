import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'
import { schoolOfItsOwn } from '#tests/functional/rules/school_of_its_own'

const PERIODS = [
  { name: 'Period 1', starts_at: '08:30', ends_at: '09:20', teaching: true },
  { name: 'Break', starts_at: '09:20', ends_at: '09:40', teaching: false },
]
const usual = { name: 'Usual', weekdays: [1, 2, 3, 4, 5], periods: PERIODS }

async function admin() {
  const own = await schoolOfItsOwn()
  const client = await own.client('admin')
  return { ...own, client }
}

test.group('Bell schedules', () => {
  test('are added, changed and listed with their periods in order', async ({ assert }) => {
    const { client, school } = await admin()
    const added = await client.post('/api/v1/admin/bell-schedules', {
      ...usual,
      periods: [...PERIODS].reverse(),
    })
    assert.equal(added.status, 201)
    const { id } = added.body.bell_schedule
    assert.deepEqual(added.body.bell_schedule, { id, ...usual })

    const shorter = { ...usual, name: 'Short', periods: PERIODS.slice(0, 1) }
    await client.put(`/api/v1/admin/bell-schedules/${id}`, shorter)
    const { body } = await client.get('/api/v1/admin/bell-schedules')
    assert.deepEqual(body.bell_schedules, [{ id, ...shorter }])
    const audited = await db.from('audit_events').where('school_id', school.id).orderBy('id')
    assert.deepEqual(
      audited.map(({ action }) => action).filter((action) => action.startsWith('bell')),
      ['bell_schedule.created', 'bell_schedule.changed']
    )
  })

  test('hold at once in the process that changed them', async ({ assert }) => {
    const { client, school } = await admin()
    const monday = DateTime.fromISO('2026-06-15T09:00:00Z')
    assert.equal((await schoolDayPlan(school.id, monday)).state, 'unscheduled')
    await client.post('/api/v1/admin/bell-schedules', usual)
    assert.equal((await schoolDayPlan(school.id, monday)).bellSchedule?.name, 'Usual')
  })

  test('are refused with what is wrong: overlaps, backward times, taken days and names', async ({
    assert,
  }) => {
    const { client } = await admin()
    const post = (change: object) =>
      client.post('/api/v1/admin/bell-schedules', { ...usual, ...change })
    await post({})

    const late = { name: 'Late', starts_at: '09:00', ends_at: '10:00', teaching: true }
    const overlap = await post({ name: 'A', weekdays: [], periods: [PERIODS[0], late] })
    assert.equal(overlap.status, 422)
    assert.equal(overlap.body.error.code, 'E_PERIODS_AT_FAULT')
    assert.equal(overlap.body.error.message, '“Late” begins at 09:00, before “Period 1” ends')

    const backward = { ...late, ends_at: '08:00' }
    const refused = await post({ name: 'B', weekdays: [], periods: [backward] })
    assert.equal(refused.body.error.code, 'E_PERIODS_AT_FAULT')
    assert.include(refused.body.error.message, 'does not end after 09:00')

    const taken = await post({ name: 'C', weekdays: [5, 6] })
    assert.equal(taken.status, 409)
    assert.equal(taken.body.error.code, 'E_WEEKDAY_TAKEN')
    assert.include(taken.body.error.message, '“Usual”')

    const sameName = await post({ weekdays: [] })
    assert.equal(sameName.body.error.code, 'E_NAME_TAKEN')
    const nonsense = await post({ name: 'D', weekdays: [8] })
    assert.equal(nonsense.status, 422)
    assert.equal(nonsense.body.error.issues[0].field, 'weekdays.0')
  })

  test('are copied without weekdays, and deleted unless the calendar names them', async ({
    assert,
  }) => {
    const { client } = await admin()
    const { body } = await client.post('/api/v1/admin/bell-schedules', usual)
    const path = `/api/v1/admin/bell-schedules/${body.bell_schedule.id}`
    const copy = await client.post(`${path}/copy`, { name: 'Early end' })
    assert.deepInclude(copy.body.bell_schedule, {
      name: 'Early end',
      weekdays: [],
      periods: PERIODS,
    })

    const saturday = { from: '2026-06-20', to: '2026-06-20' }
    await client.put('/api/v1/admin/calendar', {
      ...saturday,
      bell_schedule_id: body.bell_schedule.id,
    })
    const kept = await client.delete(path)
    assert.equal(kept.status, 409)
    assert.equal(kept.body.error.code, 'E_BELL_SCHEDULE_IN_USE')
    await client.post('/api/v1/admin/calendar/clear', saturday)
    assert.equal((await client.delete(path)).status, 200)
  })

  test('of another school are not found', async ({ assert }) => {
    const { client } = await admin()
    const other = await admin()
    const { body } = await other.client.post('/api/v1/admin/bell-schedules', usual)
    const path = `/api/v1/admin/bell-schedules/${body.bell_schedule.id}`
    assert.equal((await client.put(path, usual)).status, 404)
    assert.equal((await client.delete(path)).status, 404)
    assert.equal((await client.post(`${path}/copy`, { name: 'Mine' })).status, 404)
    assert.deepEqual((await client.get('/api/v1/admin/bell-schedules')).body.bell_schedules, [])
  })

  test('leave each weekday to one schedule, also when two are added at once', async ({
    assert,
  }) => {
    const { client } = await admin()
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) =>
        client.post('/api/v1/admin/bell-schedules', { ...usual, name })
      )
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
  })
})

test.group('The calendar', () => {
  test('closes a range, gives some of its weekdays other bells, and forgets it again', async ({
    assert,
  }) => {
    const { client } = await admin()
    const { body } = await client.post('/api/v1/admin/bell-schedules', usual)
    const week = { from: '2026-06-15', to: '2026-06-21' }
    const holiday = { ...week, bell_schedule_id: null, note: 'Half-term' }
    assert.deepEqual((await client.put('/api/v1/admin/calendar', holiday)).body, { days: 7 })
    const wednesdays = { ...week, weekdays: [3], bell_schedule_id: body.bell_schedule.id }
    assert.deepEqual((await client.put('/api/v1/admin/calendar', wednesdays)).body, { days: 1 })

    const shown = async () =>
      (await client.get(`/api/v1/admin/calendar?from=${week.from}&to=${week.to}`)).body.days
    assert.deepEqual(
      (await shown()).map(({ state }: { state: string }) => state),
      ['closed', 'closed', 'open', 'closed', 'closed', 'closed', 'closed']
    )
    assert.deepEqual((await shown())[0], {
      day: '2026-06-15',
      state: 'closed',
      bell_schedule: null,
      exception: true,
      note: 'Half-term',
      term: null,
    })
    await client.post('/api/v1/admin/calendar/clear', week)
    assert.equal((await shown())[0].state, 'open')
    assert.isFalse((await shown())[0].exception)
  })

  test('copies what it says to another time', async ({ assert }) => {
    const { client } = await admin()
    const day = { from: '2026-12-24', to: '2026-12-24', bell_schedule_id: null, note: 'Eve' }
    await client.put('/api/v1/admin/calendar', day)
    const copied = await client.post('/api/v1/admin/calendar/copy', {
      from: '2026-12-20',
      to: '2026-12-31',
      target: '2027-12-20',
    })
    assert.deepEqual(copied.body, { days: 1 })
    const { body } = await client.get('/api/v1/admin/calendar?from=2027-12-24&to=2027-12-24')
    assert.equal(body.days[0].note, 'Eve')
  })

  test('refuses ranges that go backward or are too long, and days that do not exist', async ({
    assert,
  }) => {
    const { client } = await admin()
    const set = (from: string, to: string) =>
      client.put('/api/v1/admin/calendar', { from, to, bell_schedule_id: null })
    assert.equal((await set('2026-02-02', '2026-02-01')).body.error.code, 'E_RANGE_BACKWARD')
    assert.equal((await set('2026-01-01', '2027-12-31')).body.error.code, 'E_RANGE_TOO_LONG')
    assert.equal((await set('2026-02-30', '2026-03-01')).status, 422)
  })
})

test.group('Terms', () => {
  test('are kept in order and do not overlap', async ({ assert }) => {
    const { client } = await admin()
    const post = (name: string, starts_on: string, ends_on: string) =>
      client.post('/api/v1/admin/terms', { name, starts_on, ends_on })
    await post('Spring', '2027-01-04', '2027-03-26')
    const autumn = await post('Autumn', '2026-09-01', '2026-12-18')
    assert.equal(autumn.status, 201)
    const overlap = await post('Winter', '2026-12-18', '2027-01-03')
    assert.equal(overlap.status, 409)
    assert.equal(overlap.body.error.code, 'E_TERMS_OVERLAP')
    assert.equal(
      (await post('Back', '2027-09-01', '2027-08-01')).body.error.code,
      'E_RANGE_BACKWARD'
    )

    const { id } = autumn.body.term
    const longer = { name: 'Autumn', starts_on: '2026-08-31', ends_on: '2026-12-22' }
    await client.put(`/api/v1/admin/terms/${id}`, longer)
    const { body } = await client.get('/api/v1/admin/terms')
    assert.deepEqual(body.terms[0], { id, ...longer })
    assert.equal(body.terms[1].name, 'Spring')
    await client.delete(`/api/v1/admin/terms/${id}`)
    assert.lengthOf((await client.get('/api/v1/admin/terms')).body.terms, 1)
  })
})

test.group('Blackouts', () => {
  test('say when they hold in one of two ways', async ({ assert }) => {
    const { client, hall } = await admin()
    const post = (body: object) =>
      client.post('/api/v1/admin/blackouts', { name: 'Blackout', ...body })
    const first = await post({ kind: 'first_minutes', minutes: 10, pass_type_id: hall.id })
    assert.equal(first.status, 201)
    assert.deepInclude(first.body.blackout, { minutes: 10, starts_at: null, pass_type_id: hall.id })

    for (const incomplete of [
      { kind: 'first_minutes' },
      { kind: 'window', starts_at: '2026-06-15T08:00:00Z' },
      { kind: 'window', starts_at: '2026-06-15T08:00:00Z', ends_at: '2026-06-15T08:00:00Z' },
    ]) {
      const { status, body } = await post(incomplete)
      assert.equal(status, 422)
      assert.equal(body.error.code, 'E_BLACKOUT_INCOMPLETE')
      assert.isNotEmpty(body.error.remedy)
    }
    const { id } = first.body.blackout
    const window = {
      name: 'Assembly',
      kind: 'window',
      starts_at: '2026-06-15T10:00:00+01:00',
      ends_at: '2026-06-15T11:00:00+01:00',
    }
    const changed = await client.put(`/api/v1/admin/blackouts/${id}`, window)
    assert.deepInclude(changed.body.blackout, {
      minutes: null,
      starts_at: '2026-06-15T09:00:00.000Z',
      pass_type_id: null,
    })
    await client.delete(`/api/v1/admin/blackouts/${id}`)
    assert.deepEqual((await client.get('/api/v1/admin/blackouts')).body.blackouts, [])
  })

  test('name no type or place of another school', async ({ assert }) => {
    const { client } = await admin()
    const other = await schoolOfItsOwn()
    const about = { name: 'Mine', kind: 'first_minutes', minutes: 5 }
    for (const stranger of [{ pass_type_id: other.hall.id }, { place_id: other.library.id }]) {
      const { status } = await client.post('/api/v1/admin/blackouts', { ...about, ...stranger })
      assert.equal(status, 404)
    }
  })
})
