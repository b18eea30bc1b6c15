import { daysBetween } from '#domain/schedule/calendar_day'
import { RangeBackward, RangeTooLong } from '#schedule/actions/schedule_problems'

/** First and last day, both included. */
export type DayRange = { from: string; to: string }

/** A school year and a bit. */
export const MOST_DAYS = 400

/** @throws RangeBackward, RangeTooLong */
export function checkedRange(range: DayRange, most = MOST_DAYS): DayRange {
  if (range.to < range.from) throw new RangeBackward()
  if (daysBetween(range.from, range.to) >= most) throw new RangeTooLong(most)
  return range
}
