/** The clock of the demonstration school. */
const TIME_ZONE = 'Europe/London'

/**
 * A point in time as the English screens say it: `10:42` today, with the day otherwise, as in
 * `Tue, Nov 24, 00:12`. Passes issued late in the evening end on the next day.
 * @param at ISO 8601, UTC
 */
export function schoolTime(at: string): string {
  const dayOf = (instant: Date) => instant.toLocaleDateString('en', { timeZone: TIME_ZONE })
  const day =
    dayOf(new Date(at)) === dayOf(new Date())
      ? {}
      : ({ weekday: 'short', day: 'numeric', month: 'short' } as const)
  return new Date(at).toLocaleString('en', {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  })
}

/** The same where a test does not know the minute. */
export const SCHOOL_TIME = /(?:\w{3}, \w{3} \d{1,2}, )?\d\d:\d\d/
