import fc from 'fast-check'
import { test } from '@japa/runner'
import { faultOf } from '#domain/schedule/bell_schedule'
import { nextBell, periodAt, planAt, planOf } from '#domain/schedule/school_day_plan'
import { SCHOOL_DAY, schoolTime } from './plan.js'
import { anyDay, clockTime, ZONES } from './zones.js'

const MONDAY = '2026-06-15'
const SATURDAY = '2026-06-20'

test.group('The plan of a school day', () => {
  test('has the bells of its weekday, in instants', ({ assert }) => {
    const plan = planOf(MONDAY, schoolTime())
    assert.equal(plan.state, 'open')
    assert.equal(plan.bellSchedule?.name, 'Usual')
    assert.equal(plan.periods[0]!.startsAt, Date.parse('2026-06-15T07:30:00Z'))
    assert.lengthOf(plan.periods, 4)
  })

  test('is closed on a weekday without bells and on a day the calendar closes', ({ assert }) => {
    const holiday = { day: MONDAY, bellScheduleId: null, note: 'Founders’ day' }
    assert.equal(planOf(SATURDAY, schoolTime()).state, 'closed')
    const plan = planOf(MONDAY, schoolTime({ calendarDays: [holiday] }))
    assert.equal(plan.state, 'closed')
    assert.equal(plan.note, 'Founders’ day')
  })

  test('follows the calendar on a Saturday that is a school day', ({ assert }) => {
    const openDay = { day: SATURDAY, bellScheduleId: 'usual', note: null }
    assert.equal(planOf(SATURDAY, schoolTime({ calendarDays: [openDay] })).state, 'open')
  })

  test('says nothing where the school has no bells at all', ({ assert }) => {
    assert.equal(planOf(MONDAY, schoolTime({ bellSchedules: [] })).state, 'unscheduled')
    const draft = { id: 'draft', name: 'Draft', weekdays: [], periods: SCHOOL_DAY }
    assert.equal(planOf(MONDAY, schoolTime({ bellSchedules: [draft] })).state, 'unscheduled')
    const holiday = { day: MONDAY, bellScheduleId: null, note: null }
    const told = schoolTime({ bellSchedules: [], calendarDays: [holiday] })
    assert.equal(planOf(MONDAY, told).state, 'closed')
  })

  test('belongs to the day at the school, not in Greenwich', ({ assert }) => {
    const late = Date.parse('2026-06-15T23:30:00Z')
    assert.equal(planAt(late, schoolTime()).day, '2026-06-16')
    assert.equal(planAt(late, schoolTime({ timeZone: 'America/New_York' })).day, '2026-06-15')
  })

  test('leaves out a period that lies in the skipped hour', ({ assert }) => {
    const night = { name: 'Night', startsAt: '01:10', endsAt: '01:50', teaching: true }
    const bells = [{ id: 'n', name: 'N', weekdays: [7], periods: [night] }]
    assert.lengthOf(planOf('2026-03-29', schoolTime({ bellSchedules: bells })).periods, 0)
    assert.lengthOf(planOf('2026-03-22', schoolTime({ bellSchedules: bells })).periods, 1)
  })
})

test.group('A moment of the school day', () => {
  const plan = planOf(MONDAY, schoolTime())
  const at = (time: string) => Date.parse(`2026-06-15T${time}:00+01:00`)

  test('is in the period that has begun and not ended', ({ assert }) => {
    assert.equal(periodAt(plan, at('08:30'))?.name, 'Period 1')
    assert.equal(periodAt(plan, at('09:19'))?.name, 'Period 1')
    assert.equal(periodAt(plan, at('09:20'))?.name, 'Break')
    assert.isUndefined(periodAt(plan, at('10:32')))
    assert.isUndefined(periodAt(plan, at('08:29')))
  })

  test('waits for the next bell: an end, or in a gap a start', ({ assert }) => {
    assert.equal(nextBell(plan, at('08:40')), at('09:20'))
    assert.equal(nextBell(plan, at('10:32')), at('10:35'))
    assert.equal(nextBell(plan, at('07:00')), at('08:30'))
    assert.isUndefined(nextBell(plan, at('11:25')))
  })
})

test.group('Bell periods', () => {
  test('may touch but not overlap, and end after they start', ({ assert }) => {
    assert.isUndefined(faultOf(SCHOOL_DAY))
    const late = { name: 'Late', startsAt: '09:19', endsAt: '09:30', teaching: true }
    const overlap = faultOf([...SCHOOL_DAY, late])
    assert.equal(overlap?.kind, 'overlap')
    assert.equal(overlap?.period.name, 'Period 1')
    const backward = { name: 'Backward', startsAt: '12:00', endsAt: '12:00', teaching: true }
    assert.equal(faultOf([backward])?.kind, 'ends_before_it_starts')
  })

  test('without a fault never contain the same moment, in any zone on any day', ({ assert }) => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), {
      minLength: 2,
      maxLength: 16,
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        anyDay,
        minutes,
        fc.integer({ min: 0, max: 90_000 }),
        (timeZone, day, bells, second) => {
          const sorted = bells.sort((a, b) => a - b)
          const periods = sorted.slice(1).map((minute, index) => ({
            name: `${index}`,
            startsAt: clockTime(sorted[index]!),
            endsAt: clockTime(minute),
            teaching: true,
          }))
          assert.isUndefined(faultOf(periods))
          const everyDay = { id: 'e', name: 'E', weekdays: [1, 2, 3, 4, 5, 6, 7], periods }
          const plan = planOf(day, schoolTime({ timeZone, bellSchedules: [everyDay] }))
          const instant = plan.window.from + second * 1000
          const containing = plan.periods.filter(
            ({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt
          )
          assert.isAtMost(containing.length, 1)
          for (const { startsAt, endsAt } of plan.periods) {
            assert.isAtLeast(startsAt, plan.window.from)
            assert.isAtMost(endsAt, plan.window.until)
          }
        }
      ),
      { numRuns: 200 }
    )
  })
})
