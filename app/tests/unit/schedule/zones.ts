import fc from 'fast-check'
import { addDays } from '#domain/schedule/calendar_day'

export const HOUR = 3_600_000
export const MINUTE = 60_000

/** Zones that have daylight saving of an hour, of half an hour, around Ramadan, none, or have left out a day. */
export const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/St_Johns',
]

/** Days on which clocks move somewhere, and their neighbours, come up as often as all others. */
const NIGHTS = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01']

export const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 365 * 25 }).map((count) => addDays('2012-06-01', count)),
  fc
    .tuple(fc.constantFrom(...NIGHTS), fc.integer({ min: -1, max: 1 }))
    .map(([day, count]) => addDays(day, count))
)

export const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => clockTime(minute))

/** Minutes after midnight as `HH:MM`. */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
