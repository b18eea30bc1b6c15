import { weekdayOf } from './calendar_day.js'
import { inOrder, type BellSchedule } from './bell_schedule.js'
import type { Blackout } from './blackout.js'
import { dayWindow, termOn, type Term, type TimeWindow } from './time_window.js'
import { instantOf, wallClockAt } from './wall_clock.js'

/** A day the calendar treats otherwise than its weekday; without a schedule the school is closed. */
export type CalendarDay = { day: string; bellScheduleId: string | null; note: string | null }

/** Everything a school has said about its time. */
export type SchoolTime = {
  timeZone: string
  bellSchedules: readonly BellSchedule[]
  calendarDays: readonly CalendarDay[]
  terms: readonly (Term & { id: string })[]
  blackouts: readonly Blackout[]
}

/** A bell period of one day, in Unix milliseconds; it ends when `endsAt` comes. */
export type PlannedPeriod = { name: string; teaching: boolean; startsAt: number; endsAt: number }

/** One day at the school. */
export type SchoolDayPlan = {
  day: string
  timeZone: string
  /** The calendar day itself. */
  window: TimeWindow
  /**
   * `closed`: the calendar says so, or no bells ring on this weekday although they do on others. `unscheduled`: the
   * school has not said when its bells ring, so nothing can be said about the day.
   */
  state: 'open' | 'closed' | 'unscheduled'
  bellSchedule: { id: string; name: string } | null
  /** Whether the calendar says it rather than the weekday. */
  exception: boolean
  note: string | null
  periods: readonly PlannedPeriod[]
  term: (Term & { id: string }) | null
  terms: readonly Term[]
  blackouts: readonly Blackout[]
}

/** The plan of the day an instant (Unix milliseconds) falls in. */
export function planAt(instant: number, time: SchoolTime): SchoolDayPlan {
  return planOf(wallClockAt(instant, time.timeZone).day, time)
}

/** The plan of a calendar day: what the calendar says about it, or else what its weekday has. */
export function planOf(day: string, time: SchoolTime): SchoolDayPlan {
  const { timeZone, terms, blackouts } = time
  const exception = time.calendarDays.find((one) => one.day === day)
  const schedule = scheduleOf(day, time, exception)
  return {
    day,
    timeZone,
    window: dayWindow(day, timeZone),
    state: schedule ? 'open' : exception || ringsAtAll(time) ? 'closed' : 'unscheduled',
    bellSchedule: schedule ? { id: schedule.id, name: schedule.name } : null,
    exception: Boolean(exception),
    note: exception?.note ?? null,
    periods: schedule ? periodsOf(schedule, day, timeZone) : [],
    term: termOn(day, time.terms) ?? null,
    terms,
    blackouts,
  }
}

function scheduleOf(day: string, { bellSchedules }: SchoolTime, exception?: CalendarDay) {
  if (exception) return bellSchedules.find(({ id }) => id === exception.bellScheduleId)
  const weekday = weekdayOf(day)
  return bellSchedules.find(({ weekdays }) => weekdays.includes(weekday))
}

/** A schedule that has no weekday yet is a draft and closes no day. */
function ringsAtAll({ bellSchedules }: SchoolTime): boolean {
  return bellSchedules.some(({ weekdays }) => weekdays.length > 0)
}

/** A period that lies in a skipped hour as a whole does not take place. */
function periodsOf(schedule: BellSchedule, day: string, timeZone: string): PlannedPeriod[] {
  return inOrder(schedule.periods)
    .map(({ name, teaching, startsAt, endsAt }) => ({
      name,
      teaching,
      startsAt: instantOf({ day, time: startsAt }, timeZone),
      endsAt: instantOf({ day, time: endsAt }, timeZone),
    }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
}

/** The period an instant (Unix milliseconds) is in. */
export function periodAt(plan: SchoolDayPlan, instant: number): PlannedPeriod | undefined {
  return plan.periods.find(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt)
}

/** The next bell after an instant: the end of its period or, in a break, the start of the next; none after school. */
export function nextBell(plan: SchoolDayPlan, instant: number): number | undefined {
  const period = periodAt(plan, instant)
  if (period) return period.endsAt
  return plan.periods.find(({ startsAt }) => startsAt > instant)?.startsAt
}
