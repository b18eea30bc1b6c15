import type { SchoolDayPlan } from '#domain/schedule/school_day_plan'
import type BellSchedule from '#schedule/models/bell_schedule'
import type Blackout from '#schedule/models/blackout'
import type Term from '#schedule/models/term'

/** `periods` must be loaded. */
export function presentBellSchedule({ id, name, weekdays, periods }: BellSchedule) {
  return {
    id,
    name,
    weekdays,
    periods: periods.map((period) => ({
      name: period.name,
      starts_at: period.startsAt,
      ends_at: period.endsAt,
      teaching: period.teaching,
    })),
  }
}

export function presentTerm({ id, name, startsOn, endsOn }: Term) {
  return { id, name, starts_on: startsOn, ends_on: endsOn }
}

export function presentBlackout(blackout: Blackout) {
  return {
    id: blackout.id,
    name: blackout.name,
    kind: blackout.kind,
    minutes: blackout.minutes,
    starts_at: blackout.startsAt?.toUTC().toISO() ?? null,
    ends_at: blackout.endsAt?.toUTC().toISO() ?? null,
    pass_type_id: blackout.passTypeId,
    place_id: blackout.placeId,
  }
}

export function presentDay({ day, state, bellSchedule, exception, note, term }: SchoolDayPlan) {
  return {
    day,
    state,
    bell_schedule: bellSchedule,
    /** Whether the calendar says it rather than the weekday. */
    exception,
    note,
    term: term?.name ?? null,
  }
}
