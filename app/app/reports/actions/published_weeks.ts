import type { DateTime } from 'luxon'

/** A gate that was offline may report for three days: until then a week can still change. */
const SETTLING_DAYS = 3

/**
 * The first day after the weeks that are over and can no longer change. Only those are shown: whoever looked before
 * and after a change could tell who it was that came in between.
 * @param today any moment of the school's current day, in its zone
 */
export function endOfPublished(today: DateTime): DateTime {
  return today.startOf('day').minus({ days: SETTLING_DAYS }).startOf('week')
}
