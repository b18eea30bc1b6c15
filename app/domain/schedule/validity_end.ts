import { nextBell, type SchoolDayPlan } from './school_day_plan.js'
import { schoolYearEnd } from './time_window.js'

export type ValidityTemplate =
  'minutes' | 'until_period_ends' | 'until_day_ends' | 'until_year_ends'

/** The most a holder can be granted beyond what others get: gates accept so much above the longest of a type. */
export const MOST_EXTRA_MINUTES = 240

export type Validity = {
  template: ValidityTemplate
  /** The moment of activation, Unix milliseconds. */
  at: number
  /** For `minutes`, and where the schedule says nothing about the moment. */
  minutes: number
  /** The longest a pass of the type is valid, whatever the schedule says. Gates refuse what is longer. */
  maxMinutes: number
  /** What the holder is granted beyond what others get, at most {@link MOST_EXTRA_MINUTES}. */
  extraMinutes?: number
}

/**
 * Until when a pass that starts now is valid, Unix milliseconds.
 * Until the period ends: the next bell; after the last bell, and on a day without bells, the minutes.
 * Until the day ends: the last bell; after it, and on a day without bells, midnight at the school.
 * Until the year ends: the end of the last term before the summer (`schoolYearEnd`).
 * Never longer than the type allows; what the holder is granted comes on top.
 */
export function validityEnd(validity: Validity, plan: SchoolDayPlan): number {
  const longest = validity.at + validity.maxMinutes * 60_000
  const end = Math.min(endOf(validity, plan), longest)
  return end + (validity.extraMinutes ?? 0) * 60_000
}

function endOf({ template, at, minutes }: Validity, plan: SchoolDayPlan): number {
  switch (template) {
    case 'minutes':
      return at + minutes * 60_000
    case 'until_period_ends':
      return nextBell(plan, at) ?? at + minutes * 60_000
    case 'until_day_ends': {
      const lastBell = plan.periods.at(-1)?.endsAt
      return lastBell && at < lastBell ? lastBell : plan.window.until
    }
    case 'until_year_ends':
      return schoolYearEnd(plan.day, plan.terms, plan.timeZone)
  }
}
