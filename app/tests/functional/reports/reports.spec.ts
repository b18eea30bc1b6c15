import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { ProduceReport } from '#reports/actions/produce_report'
import { RollUpSchool } from '#reports/actions/roll_up_school'
import { signedIn } from '#tests/client'
import { until } from '#tests/until'
import { randomSchool, type RandomPass } from '#tests/functional/reports/random_school'

const ZONE = 'Europe/Berlin'
const MONDAY = DateTime.fromISO('2026-10-12', { zone: ZONE })

/** Passes of the first students, at ten o'clock on a day of the week. */
function onDay(day: number, students: number, own: Partial<RandomPass> = {}): RandomPass[] {
  return Array.from({ length: students }, (_, student) => ({
    student,
    type: 0,
    requested: true,
    at: MONDAY.plus({ days: day, hours: 10, minutes: student }).toJSDate(),
    minutes: 5,
    ...own,
  }))
}

async function schoolWith(passes: RandomPass[]) {
  const given = await randomSchool(ZONE, passes, [])
  await new RollUpSchool().run(given.school, { from: MONDAY, to: MONDAY })
  return given
}

const WEEK = { from: '2026-10-12', to: '2026-10-18' }
const later = MONDAY.plus({ weeks: 3 })

test.group('Reports', () => {
  test('show the days of a week as the school has them', async ({ assert }) => {
    const { school } = await schoolWith([...onDay(0, 8), ...onDay(1, 6), ...onDay(1, 6)])
    const report = await new ProduceReport().run(school, { report: 'passes', ...WEEK }, later)
    assert.equal(report.unit, 'events')
    const [days] = report.series
    assert.deepEqual(
      days!.points.map(({ value }) => value),
      [8, 12, 0, 0, 0, 0, 0]
    )
    assert.deepEqual([days!.total, days!.incomplete], [20, false])
  })

  test('hide a day of few students, and another so that the week does not give it away', async ({
    assert,
  }) => {
    const { school } = await schoolWith([...onDay(0, 8), ...onDay(1, 10), ...onDay(2, 2)])
    const days = await new ProduceReport().run(school, { report: 'passes', ...WEEK }, later)
    assert.deepEqual(
      days.series[0]!.points.map(({ value }) => value),
      [null, 10, null, 0, 0, 0, 0]
    )
    const types = await new ProduceReport().run(
      school,
      { report: 'passes', groupBy: 'type', ...WEEK },
      later
    )
    assert.equal(types.series[0]!.total, 20)
  })

  test('hide a type of few students; no other report and no other range brings it back', async ({
    assert,
  }) => {
    const { school, types } = await schoolWith([
      ...onDay(0, 9),
      ...onDay(1, 3, { type: 1 }),
      ...onDay(2, 7, { type: 2 }),
    ])
    const produce = new ProduceReport()
    const order = { report: 'passes', groupBy: 'type' } as const
    const shown = await produce.run(school, { ...order, ...WEEK }, later)
    const valueOf = (id: string) => shown.series.find(({ key }) => key === id)!.points[0]!.value
    assert.deepEqual(
      types.map(({ id }) => valueOf(id)),
      [9, null, null]
    )

    for (const range of [
      { from: '2026-10-13', to: '2026-10-13' },
      { from: '2026-10-05', to: '2026-10-14' },
      { from: '2026-09-01', to: '2026-10-31' },
    ]) {
      const other = await produce.run(school, { ...order, ...range }, later)
      for (const { key, points } of other.series) {
        const same = points.find(({ start }) => start === '2026-10-12')!
        assert.equal(same.value, valueOf(key), JSON.stringify(range))
      }
    }
  })

  test('show a week only when no gate can report for it any more', async ({ assert }) => {
    const { school } = await schoolWith(onDay(0, 9))
    const produce = new ProduceReport()
    const at = (day: string) => DateTime.fromISO(day, { zone: ZONE })
    const order = { report: 'passes', ...WEEK } as const
    assert.lengthOf((await produce.run(school, order, at('2026-10-21T23:59'))).series[0]!.points, 0)
    assert.lengthOf((await produce.run(school, order, at('2026-10-22T00:01'))).series[0]!.points, 7)
  })

  test('sum up how long decisions took, in seconds', async ({ assert }) => {
    const { school, rows } = await schoolWith(onDay(0, 6))
    const decider = await db.from('users').where('school_id', school.id).firstOrFail()
    const seconds = [10, 20, 30, 50, 60, 900]
    for (const [index, pass] of rows.entries()) {
      await db.table('approvals').insert({
        id: pass.id,
        pass_id: pass.id,
        step: 1,
        approver_id: decider.id,
        decision: 'approved',
        decided_at: new Date(pass.created_at.getTime() + seconds[index]! * 1000),
      })
    }
    await new RollUpSchool().run(school, { from: MONDAY, to: MONDAY })
    const report = await new ProduceReport().run(school, { report: 'decision', ...WEEK }, later)
    const median = report.series.find(({ key }) => key === 'p50')!
    assert.deepEqual(median.points, [{ start: '2026-10-12', value: 40 }])
  })

  test('answer what cannot be asked with a remedy', async ({ assert }) => {
    const client = await signedIn('henrik.lund@demo.school')
    const grouping = await client.get('/api/v1/reports/passes?group_by=mode')
    assert.equal(grouping.status, 422)
    assert.equal(grouping.body.error.code, 'E_GROUPING_UNKNOWN')
    assert.include(grouping.body.error.remedy, 'type, place')
    for (const query of [
      'from=2026-02-30',
      'from=tomorrow',
      'from=2026-03-02&to=2026-03-01',
      'from=2020-01-01&to=2026-01-01',
      'group_by=x',
    ])
      assert.equal((await client.get(`/api/v1/reports/passes?${query}`)).status, 422, query)
    assert.equal((await client.get('/api/v1/reports/salaries')).status, 422)
  })

  test('can be taken as CSV, and who took it is written down', async ({ assert }) => {
    const client = await signedIn('henrik.lund@demo.school')
    const { status, headers, body } = await client.get(
      '/api/v1/reports/passes/export?from=2026-10-12&to=2026-10-18'
    )
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.match(body, /start,day,name,events,note\r\n2026-10-12,total,,0,\r\n/)
    const audit = await db
      .from('audit_events')
      .where('action', 'report.exported')
      .orderBy('id', 'desc')
      .first()
    assert.deepInclude(audit.details, { report: 'passes', group_by: 'day', from: '2026-10-12' })
  })

  test('count who uses the application, once a day', async ({ assert }) => {
    const client = await signedIn('yusuf.demir@demo.school')
    await client.get('/api/v1/notifications/unread')
    await client.get('/api/v1/notifications/unread')
    /* Answers do not wait for it. */
    const user = await until(async () => {
      const found = await db.from('users').where('email', 'yusuf.demir@demo.school').firstOrFail()
      return found.activated_at ? found : undefined
    })
    const rows = await db.from('user_activity').where('user_id', user.id)
    assert.lengthOf(rows, 1)
    assert.deepEqual(rows[0].roles, ['staff'])
  })
})
