import fc from 'fast-check'
import { test } from '@japa/runner'
import { blackoutEnd, type Blackout } from '#domain/schedule/blackout'
import { periodAt, planOf } from '#domain/schedule/school_day_plan'
import { validityEnd } from '#domain/schedule/validity_end'
import { schoolTime } from './plan.js'
import { MINUTE } from './zones.js'

const at = (time: string) => Date.parse(`2026-06-15T${time}:00+01:00`)
const HALL = { passTypeId: 'hall', placeId: null }

type About = { passTypeId?: string; placeId?: string }

const first = (minutes: number, about: About = {}) => ({
  id: 'first',
  name: 'First',
  kind: 'first_minutes' as const,
  minutes,
  passTypeId: null,
  placeId: null,
  ...about,
})
const last = (minutes: number): Blackout => ({
  ...first(minutes),
  id: 'last',
  kind: 'last_minutes',
})
const planWith = (...blackouts: Blackout[]) => planOf('2026-06-15', schoolTime({ blackouts }))

test.group('A blackout', () => {
  test('of the first minutes holds in teaching periods alone', ({ assert }) => {
    const plan = planWith(first(10))
    assert.equal(blackoutEnd(plan, at('08:30'), HALL), at('08:40'))
    assert.isUndefined(blackoutEnd(plan, at('08:40'), HALL))
    assert.isUndefined(blackoutEnd(plan, at('09:25'), HALL))
    assert.isUndefined(blackoutEnd(plan, at('08:29'), HALL))
  })

  test('of the last minutes ends with the period', ({ assert }) => {
    const plan = planWith(last(10))
    assert.isUndefined(blackoutEnd(plan, at('09:09'), HALL))
    assert.equal(blackoutEnd(plan, at('09:10'), HALL), at('09:20'))
    assert.isUndefined(blackoutEnd(plan, at('09:20'), HALL))
  })

  test('that follows another without a gap is told with its end', ({ assert }) => {
    const window = {
      ...first(1),
      id: 'w',
      kind: 'window' as const,
      startsAt: at('09:15'),
      endsAt: at('09:50'),
    }
    assert.equal(blackoutEnd(planWith(last(10), window), at('09:12'), HALL), at('09:50'))
  })

  test('about a type or a place leaves the others alone', ({ assert }) => {
    const plan = planWith(first(10, { passTypeId: 'library' }), first(5, { placeId: 'gym' }))
    assert.isUndefined(blackoutEnd(plan, at('08:30'), HALL))
    assert.equal(blackoutEnd(plan, at('08:30'), { ...HALL, placeId: 'gym' }), at('08:35'))
    assert.equal(
      blackoutEnd(plan, at('08:30'), { passTypeId: 'library', placeId: null }),
      at('08:40')
    )
  })

  test('of first minutes never reaches beyond its period', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 1439 }),
        (m, minute) => {
          const plan = planWith(first(m), last(m))
          const instant = plan.window.from + minute * MINUTE
          const end = blackoutEnd(plan, instant, HALL)
          if (end === undefined) return
          const period = periodAt(plan, instant)
          assert.isTrue(period?.teaching)
          assert.isAtMost(end, period!.endsAt)
          assert.isAbove(end, instant)
        }
      )
    )
  })
})

test.group('A pass', () => {
  const plan = planOf('2026-06-15', schoolTime())
  const valid = (
    template: Parameters<typeof validityEnd>[0]['template'],
    time: string,
    extra = 0,
    maxMinutes = 600_000
  ) => validityEnd({ template, at: at(time), minutes: 10, maxMinutes, extraMinutes: extra }, plan)

  test('of some minutes lasts these', ({ assert }) => {
    assert.equal(valid('minutes', '08:40'), at('08:50'))
  })

  test('until the period ends lasts until the next bell, after the last one its minutes', ({
    assert,
  }) => {
    assert.equal(valid('until_period_ends', '08:40'), at('09:20'))
    assert.equal(valid('until_period_ends', '10:31'), at('10:35'))
    assert.equal(valid('until_period_ends', '15:00'), at('15:10'))
  })

  test('until the day ends lasts until the last bell, after it until midnight', ({ assert }) => {
    assert.equal(valid('until_day_ends', '08:40'), at('11:25'))
    assert.equal(valid('until_day_ends', '20:00'), Date.parse('2026-06-16T00:00:00+01:00'))
  })

  test('until the year ends outlives the day', ({ assert }) => {
    assert.equal(valid('until_year_ends', '08:40'), Date.parse('2027-06-16T00:00:00+01:00'))
  })

  test('is never longer than its type allows, but for the minutes granted', ({ assert }) => {
    assert.equal(valid('until_day_ends', '08:40', 0, 60), at('09:40'))
    assert.equal(valid('until_period_ends', '08:40', 5, 30), at('09:15'))
    assert.equal(valid('until_year_ends', '08:40', 0, 60), at('09:40'))
    assert.equal(valid('minutes', '08:40', 240, 10), at('12:50'))
  })

  test('lasts longer for who is granted extra minutes', ({ assert }) => {
    assert.equal(valid('until_period_ends', '08:40', 5), at('09:25'))
  })
})
