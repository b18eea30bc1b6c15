import { addDays, daysBetween, mondayOf } from './calendar_day.js'
import { instantOf } from './wall_clock.js'

/** From an instant (included) until another (not included), Unix milliseconds. */
export type TimeWindow = { from: number; until: number }

/** First and last day, both included. */
export type Term = { name: string; startsOn: string; endsOn: string }

/** Holidays within a school year are shorter than this, the summer is longer. */
const SUMMER_DAYS = 36

/** How far a term's limit looks back when the school is in no term. */
const HALF_A_YEAR_DAYS = 182

/** The calendar day at the school: 23, 24 or 25 hours, others where clocks move by half an hour. */
export function dayWindow(day: string, timeZone: string): TimeWindow {
  return daysWindow(day, day, timeZone)
}

/** From Monday 00:00 to the next Monday 00:00 at the school. */
export function weekWindow(day: string, timeZone: string): TimeWindow {
  const monday = mondayOf(day)
  return daysWindow(monday, addDays(monday, 6), timeZone)
}

/**
 * The term a day is in. In holidays it is the time since the last term's end, at most half a year; it ends with the
 * day, because nobody knows whether another term follows.
 */
export function termWindow(day: string, terms: readonly Term[], timeZone: string): TimeWindow {
  const term = termOn(day, terms)
  if (term) return daysWindow(term.startsOn, term.endsOn, timeZone)

  const ended = terms.map(({ endsOn }) => endsOn).filter((endsOn) => endsOn < day)
  const sinceTerm = ended.length > 0 ? addDays(ended.sort().at(-1)!, 1) : ''
  const earliest = addDays(day, -HALF_A_YEAR_DAYS)
  return daysWindow(sinceTerm > earliest ? sinceTerm : earliest, day, timeZone)
}

export function termOn<T extends Term>(day: string, terms: readonly T[]): T | undefined {
  return terms.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
}

/**
 * The end of the school year a day is in: of the last of the terms that follow each other without a summer between
 * them. Without terms a year is a year from the day on.
 * @returns Unix milliseconds
 */
export function schoolYearEnd(day: string, terms: readonly Term[], timeZone: string): number {
  let lastDay: string | undefined
  const sorted = [...terms].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  for (const { startsOn, endsOn } of sorted) {
    if (lastDay && lastDay >= day && daysBetween(lastDay, startsOn) > SUMMER_DAYS) break
    lastDay = endsOn
  }
  const end = lastDay && lastDay >= day ? lastDay : addDays(day, 365)
  return dayWindow(end, timeZone).until
}

function daysWindow(first: string, last: string, timeZone: string): TimeWindow {
  return {
    from: instantOf({ day: first, time: '00:00' }, timeZone),
    until: instantOf({ day: addDays(last, 1), time: '00:00' }, timeZone),
  }
}
