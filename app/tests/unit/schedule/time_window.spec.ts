import fc from 'fast-check'
import { test } from '@japa/runner'
import { isCalendarDay, mondayOf, weekdayOf } from '#domain/schedule/calendar_day'
import { schoolYearEnd, termWindow, weekWindow } from '#domain/schedule/time_window'
import { wallClockAt } from '#domain/schedule/wall_clock'
import { anyDay, HOUR, ZONES } from './zones.js'

const LONDON = 'Europe/London'
const TERMS = [
  { name: 'Autumn', startsOn: '2026-09-01', endsOn: '2026-12-18' },
  { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-26' },
  { name: 'Summer', startsOn: '2027-04-12', endsOn: '2027-07-22' },
  { name: 'Autumn 2', startsOn: '2027-09-01', endsOn: '2027-12-17' },
]
const iso = (instant: number) => new Date(instant).toISOString()

test.group('A calendar day', () => {
  test('is one that exists', ({ assert }) => {
    assert.isTrue(isCalendarDay('2028-02-29'))
    for (const no of ['2027-02-29', '2026-13-01', '2026-1-1', '0026-01-01', 'today'])
      assert.isFalse(isCalendarDay(no), no)
  })

  test('has the weekday of ISO 8601', ({ assert }) => {
    assert.equal(weekdayOf('2026-11-23'), 1)
    assert.equal(weekdayOf('2026-11-29'), 7)
    assert.equal(mondayOf('2026-11-29'), '2026-11-23')
  })
})

test.group('A week', () => {
  test('goes from Monday to Monday at the school, whatever its clocks do', ({ assert }) => {
    const { from, until } = weekWindow('2026-03-29', LONDON)
    assert.equal(iso(from), '2026-03-23T00:00:00.000Z')
    assert.equal(iso(until), '2026-03-29T23:00:00.000Z')
    assert.equal((until - from) / HOUR, 7 * 24 - 1)
  })

  test('begins on a Monday in any zone', ({ assert }) => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyDay, (timeZone, day) => {
        const { from } = weekWindow(day, timeZone)
        assert.equal(wallClockAt(from, timeZone).day, mondayOf(day))
      })
    )
  })
})

test.group('A term', () => {
  test('goes from its first day to the end of its last', ({ assert }) => {
    const { from, until } = termWindow('2026-10-01', TERMS, LONDON)
    assert.equal(iso(from), '2026-08-31T23:00:00.000Z')
    assert.equal(iso(until), '2026-12-19T00:00:00.000Z')
  })

  test('is in the holidays the time since the last one', ({ assert }) => {
    const { from, until } = termWindow('2026-12-25', TERMS, LONDON)
    assert.equal(iso(from), '2026-12-19T00:00:00.000Z')
    assert.equal(iso(until), '2026-12-26T00:00:00.000Z')
  })

  test('is half a year back where the school has named none', ({ assert }) => {
    assert.equal(iso(termWindow('2026-12-25', [], LONDON).from), '2026-06-25T23:00:00.000Z')
  })
})

test.group('A school year', () => {
  test('ends with the last term before a summer', ({ assert }) => {
    for (const day of ['2026-09-01', '2026-12-25', '2027-07-22'])
      assert.equal(iso(schoolYearEnd(day, TERMS, LONDON)), '2027-07-22T23:00:00.000Z', day)
    assert.equal(iso(schoolYearEnd('2027-08-01', TERMS, LONDON)), '2027-12-18T00:00:00.000Z')
  })

  test('is a year from the day on where no term is left', ({ assert }) => {
    assert.equal(iso(schoolYearEnd('2026-11-23', [], LONDON)), '2027-11-24T00:00:00.000Z')
    assert.equal(iso(schoolYearEnd('2028-06-01', TERMS, LONDON)), '2029-06-01T23:00:00.000Z')
  })
})
