import { addDays, daysBetween } from '../schedule/calendar_day.js'

/** Nobody is kept apart for longer without somebody thinking about it again. */
export const LONGEST_DAYS = 366

/** A group is looked at again after this time, and before it runs out. */
const REVIEW_DAYS = 90
const REVIEW_BEFORE_EXPIRY_DAYS = 14

/** Whether a no-meet group may have its last day then: from today on, within a year. */
export function isPossibleExpiry(expiresOn: string, today: string): boolean {
  const days = daysBetween(today, expiresOn)
  return 0 <= days && days <= LONGEST_DAYS
}

/** The day from which a group is to be reviewed. */
export function reviewDueOn(lastReviewed: string, expiresOn: string): string {
  const regular = addDays(lastReviewed, REVIEW_DAYS)
  const beforeExpiry = addDays(expiresOn, -REVIEW_BEFORE_EXPIRY_DAYS)
  if (beforeExpiry <= lastReviewed) return regular < expiresOn ? regular : expiresOn
  return regular < beforeExpiry ? regular : beforeExpiry
}
