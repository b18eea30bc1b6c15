import type { SchoolDayPlan } from './school_day_plan.js'
import type { TimeWindow } from './time_window.js'

/** A time in which no pass starts: the first or last minutes of every teaching period, or one window. */
export type Blackout = {
  id: string
  name: string
  /** Null: passes of every type. */
  passTypeId: string | null
  /** Null: passes to every place. */
  placeId: string | null
} & (
  | { kind: 'first_minutes' | 'last_minutes'; minutes: number }
  | { kind: 'window'; startsAt: number; endsAt: number }
)

/**
 * Until when blackouts keep a pass from starting at an instant, or undefined if none does. Where one blackout follows
 * another without a gap, it is the end of the last.
 * @param instant Unix milliseconds
 * @param pass type and place of the pass
 */
export function blackoutEnd(
  plan: SchoolDayPlan,
  instant: number,
  pass: { passTypeId: string; placeId: string | null }
): number | undefined {
  const windows = plan.blackouts
    .filter((one) => one.passTypeId === null || one.passTypeId === pass.passTypeId)
    .filter((one) => one.placeId === null || one.placeId === pass.placeId)
    .flatMap((one) => blackoutWindows(one, plan))
    .sort((a, b) => a.from - b.from)

  let end: number | undefined
  for (const { from, until } of windows) {
    const reached = end ?? instant
    if (from <= reached && reached < until) end = until
  }
  return end
}

/** When a blackout holds on the day of the plan. A period shorter than its minutes is covered as a whole. */
export function blackoutWindows(blackout: Blackout, plan: SchoolDayPlan): TimeWindow[] {
  if (blackout.kind === 'window') return [{ from: blackout.startsAt, until: blackout.endsAt }]

  const length = blackout.minutes * 60_000
  return plan.periods
    .filter(({ teaching }) => teaching)
    .map(({ startsAt, endsAt }) =>
      blackout.kind === 'first_minutes'
        ? { from: startsAt, until: Math.min(startsAt + length, endsAt) }
        : { from: Math.max(endsAt - length, startsAt), until: endsAt }
    )
}
