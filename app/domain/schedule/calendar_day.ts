/** Arithmetic of calendar days written as `YYYY-MM-DD`. A calendar day has no time zone and no hours. */

const DAY = 86_400_000

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Whether a text is a day that exists, between the years 1970 and 2199. */
export function isCalendarDay(text: string): boolean {
  if (!/^(19[7-9]\d|2[01]\d\d)-\d\d-\d\d$/.test(text)) return false
  const parsed = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed) && dayOf(parsed) === text
}

/** The day `count` days later; earlier if negative. */
export function addDays(day: string, count: number): string {
  return dayOf(midnight(day) + count * DAY)
}

/** How many days `to` is later than `from`. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / DAY
}

export function weekdayOf(day: string): Weekday {
  return (new Date(midnight(day)).getUTCDay() || 7) as Weekday
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day))
}

/** Every day from the first to the last, both included; none if the last is before the first. */
export function daysFrom(first: string, last: string): string[] {
  const count = daysBetween(first, last) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index))
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
