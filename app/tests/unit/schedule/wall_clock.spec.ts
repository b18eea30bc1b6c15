import fc from 'fast-check'
import { test } from '@japa/runner'
import { addDays } from '#domain/schedule/calendar_day'
import { dayWindow } from '#domain/schedule/time_window'
import { instantOf, wallClockAt } from '#domain/schedule/wall_clock'
import { anyDay, anyTime, HOUR, ZONES } from './zones.js'

const utc = (text: string) => Date.parse(text)

test.group('The clock on the wall', () => {
  test('shows the same moment differently at different schools', ({ assert }) => {
    const bell = { day: '2026-07-01', time: '08:30' }
    assert.equal(instantOf(bell, 'Europe/London'), utc('2026-07-01T07:30:00Z'))
    assert.equal(instantOf(bell, 'America/New_York'), utc('2026-07-01T12:30:00Z'))
    assert.equal(instantOf(bell, 'Asia/Kathmandu'), utc('2026-07-01T02:45:00Z'))
    assert.equal(instantOf(bell, 'Australia/Lord_Howe'), utc('2026-06-30T22:00:00Z'))
  })

  test('reaches a time that is skipped in the moment of the jump', ({ assert }) => {
    const jump = utc('2026-03-29T01:00:00Z')
    for (const time of ['01:00', '01:30', '01:59:59', '02:00'])
      assert.equal(instantOf({ day: '2026-03-29', time }, 'Europe/London'), jump, time)
    assert.equal(
      instantOf({ day: '2026-10-04', time: '02:10' }, 'Australia/Lord_Howe'),
      utc('2026-10-03T15:30:00Z')
    )
  })

  test('reaches a time that comes twice when it first comes', ({ assert }) => {
    assert.equal(
      instantOf({ day: '2026-10-25', time: '01:30' }, 'Europe/London'),
      utc('2026-10-25T00:30:00Z')
    )
    assert.equal(
      instantOf({ day: '2026-11-01', time: '01:30' }, 'America/New_York'),
      utc('2026-11-01T05:30:00Z')
    )
    assert.equal(
      instantOf({ day: '2026-10-25', time: '02:00' }, 'Europe/London'),
      utc('2026-10-25T02:00:00Z')
    )
  })

  test('knows the day that Samoa left out', ({ assert }) => {
    const jump = utc('2011-12-30T10:00:00Z')
    for (const [day, time] of [
      ['2011-12-30', '00:00'],
      ['2011-12-30', '12:00'],
      ['2011-12-31', '00:00'],
    ] as const)
      assert.equal(instantOf({ day, time }, 'Pacific/Apia'), jump, `${day} ${time}`)
  })

  test('refuses a zone that does not exist', ({ assert }) => {
    assert.throws(() => instantOf({ day: '2026-01-01', time: '08:00' }, 'Mars/Olympus'), RangeError)
  })
})

test.group('The clock on the wall, of any school and on any day', () => {
  test('shows, at the instant of a time, that time or one that was not skipped', ({ assert }) => {
    const zone = fc.constantFrom(...ZONES)
    fc.assert(
      fc.property(zone, anyDay, anyTime, (timeZone, day, time) => {
        const instant = instantOf({ day, time }, timeZone)
        const shown = wallClockAt(instant, timeZone)
        const wanted = `${day} ${time}:00`
        assert.isAtLeast(`${shown.day} ${shown.time}`.localeCompare(wanted), 0)
        // One second earlier the clock has not been there yet.
        const earlier = wallClockAt(instant - 1000, timeZone)
        assert.isBelow(`${earlier.day} ${earlier.time}`.localeCompare(wanted), 0)
      }),
      { numRuns: 500 }
    )
  })

  test('never puts what is later on the wall earlier in time', ({ assert }) => {
    const zone = fc.constantFrom(...ZONES)
    fc.assert(
      fc.property(zone, anyDay, anyTime, anyTime, (timeZone, day, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one]
        assert.isAtMost(
          instantOf({ day, time: first }, timeZone),
          instantOf({ day, time: second }, timeZone)
        )
      }),
      { numRuns: 500 }
    )
  })

  test('makes days that follow each other without a gap, of 23 to 25 hours', ({ assert }) => {
    const zone = fc.constantFrom(...ZONES)
    fc.assert(
      fc.property(zone, anyDay, (timeZone, day) => {
        const today = dayWindow(day, timeZone)
        assert.equal(today.until, dayWindow(addDays(day, 1), timeZone).from)
        const hours = (today.until - today.from) / HOUR
        const usual = timeZone === 'Australia/Lord_Howe' ? [23.5, 24, 24.5] : [23, 24, 25]
        if (day !== '2011-12-30') assert.include(usual, hours, `${timeZone} ${day}`)
      }),
      { numRuns: 500 }
    )
  })
})
