import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { RollUpSchool } from '#reports/actions/roll_up_school'
import {
  dayOf,
  metricsOf,
  mondayOf,
  randomSchool,
  type RandomPass,
  type RandomScan,
} from '#tests/functional/reports/random_school'

/** Two weeks around the night in which Berlin's and New York's clocks go back. */
const FROM = DateTime.fromISO('2026-10-19', { zone: 'UTC' })
const TO = DateTime.fromISO('2026-11-08', { zone: 'UTC' })

const instant = fc
  .integer({ min: 0, max: TO.diff(FROM, 'minutes').minutes - 2 * 1440 })
  .map((minutes) => FROM.plus({ days: 1, minutes }).toJSDate())
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland')
const passes = fc.array(
  fc.record<RandomPass>({
    student: fc.nat(11),
    type: fc.nat(2),
    requested: fc.boolean(),
    at: instant,
    minutes: fc.option(fc.nat(30)),
  }),
  { maxLength: 60 }
)
const scans = fc.array(
  fc.record<RandomScan>({
    pass: fc.nat(80),
    at: instant,
    mode: fc.constantFrom('online', 'offline'),
    reason: fc.constantFrom('ok', 'expired'),
  }),
  { maxLength: 60 }
)

/** Counts the raw rows in the plainest way there is. */
class Tally {
  #people = new Map<string, Set<string>>()
  readonly figures = new Map<string, number>()

  add(metric: string, at: DateTime, person: string | null, tables: Record<string, string>) {
    const cells = [
      ['day', dayOf(at), 'total', ''],
      ['week', mondayOf(at), 'total', ''],
      ...Object.entries(tables).map(([by, key]) => ['week', mondayOf(at), by, key]),
    ]
    for (const cell of cells) {
      this.#count([metric, ...cell].join('|'), 1)
      const name = [`${metric}.people`, ...cell].join('|')
      const people = this.#people.get(name) ?? new Set()
      if (person) people.add(person)
      this.#people.set(name, people)
      this.figures.set(name, people.size)
    }
  }

  #count(name: string, by: number) {
    this.figures.set(name, (this.figures.get(name) ?? 0) + by)
  }
}

const ofReport = (figures: Map<string, number>, report: string) =>
  Object.fromEntries(
    [...figures]
      .filter(([name]) => name.startsWith(`${report}|`) || name.startsWith(`${report}.people|`))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  )

test.group('The roll-up', (group) => {
  group.each.timeout(120_000)

  test('equals the raw rows, in any time zone and over a change of the clocks', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(zone, passes, scans, async (timeZone, somePasses, someScans) => {
        const { school, students, types, rows } = await randomSchool(
          timeZone,
          somePasses,
          someScans
        )
        await new RollUpSchool().run(school, { from: FROM, to: TO })

        const raw = new Tally()
        for (const [index, pass] of somePasses.entries()) {
          const at = DateTime.fromJSDate(pass.at, { zone: timeZone })
          const student = students[pass.student]!
          const type = types[pass.type]!.id
          const late = pass.minutes === null || rows[index]!.ended_at! > rows[index]!.valid_until
          raw.add('passes', at, student.id, {
            type,
            place: 'none',
            grade: student.grade,
            hour: at.toFormat('HH'),
            ending: late ? 'late' : 'in_time',
          })
          if (pass.requested) raw.add('requests', at, student.id, { type, outcome: 'approved' })
        }
        for (const scan of someScans) {
          const student = somePasses[scan.pass]?.student
          const at = DateTime.fromJSDate(scan.at, { zone: timeZone })
          raw.add('scans', at, student === undefined ? null : students[student]!.id, {
            outcome: scan.reason === 'ok' ? 'accepted' : 'denied',
            reason: scan.reason,
            mode: scan.mode,
            checkpoint: school.id,
            conflict: 'none',
          })
        }
        const derived = await metricsOf(school)
        for (const report of ['passes', 'requests', 'scans'])
          assert.deepEqual(ofReport(derived, report), ofReport(raw.figures, report))
      }),
      { numRuns: 12, seed: 2026 }
    )
  })

  test('changes nothing when it is done again, also by two workers at once', async ({ assert }) => {
    const [somePasses, someScans] = fc
      .sample(fc.tuple(passes, scans), { numRuns: 5, seed: 3 })
      .at(-1)!
    const { school } = await randomSchool('Europe/Berlin', somePasses, someScans)
    const rollUp = () => new RollUpSchool().run(school, { from: FROM, to: TO })
    await rollUp()
    const before = await metricsOf(school)
    assert.isAbove(before.size, 10)
    await Promise.all([rollUp(), rollUp(), rollUp()])
    assert.deepEqual(Object.fromEntries(await metricsOf(school)), Object.fromEntries(before))
  })

  test('takes in scans that a gate reports late, on the day they happened', async ({ assert }) => {
    const happened = DateTime.fromISO('2026-10-21T08:30', { zone: 'Europe/Berlin' })
    const { school, add } = await randomSchool('Europe/Berlin', [], [])
    const range = { from: FROM, to: TO }
    await new RollUpSchool().run(school, range)
    assert.equal((await metricsOf(school)).get('scans|day|2026-10-21|total|'), undefined)

    await add([{ pass: 0, at: happened.toJSDate(), mode: 'offline', reason: 'ok' }])
    await new RollUpSchool().run(school, range)
    const metrics = await metricsOf(school)
    assert.equal(metrics.get('scans|day|2026-10-21|total|'), 1)
    assert.equal(metrics.get('scans|week|2026-10-19|mode|offline'), 1)
    assert.equal(metrics.get('sync.p50|week|2026-10-19'), 3600)
  })

  test('counts a person once a day, week and month, in each of the person’s roles', async ({
    assert,
  }) => {
    const { school } = await randomSchool('Europe/Berlin', [], [])
    const { id } = await db.from('users').where('school_id', school.id).firstOrFail()
    await db.table('user_activity').multiInsert(
      ['2026-10-20', '2026-10-21', '2026-10-28'].map((day) => ({
        user_id: id,
        day,
        school_id: school.id,
        roles: ['staff', 'admin'],
      }))
    )
    await new RollUpSchool().run(school, { from: FROM, to: TO })
    const metrics = await metricsOf(school)
    assert.equal(metrics.get('active_people|day|2026-10-20|total|'), 1)
    assert.equal(metrics.get('active_people|week|2026-10-19|total|'), 1)
    assert.equal(metrics.get('active_people|week|2026-10-19|role|admin'), 1)
    assert.equal(metrics.get('active_people|month|2026-10-01|total|'), 1)
  })
})
