/** A stretch of a school day between two bells, as clocks on the wall show it (`HH:MM`). */
export type BellPeriod = { name: string; startsAt: string; endsAt: string; teaching: boolean }

/** Bells that ring on some days of the week, 1 = Monday … 7 = Sunday. */
export type BellSchedule = {
  id: string
  name: string
  weekdays: readonly number[]
  periods: readonly BellPeriod[]
}

/** What is wrong with two periods, or one. */
export type PeriodFault =
  | { kind: 'ends_before_it_starts'; period: BellPeriod }
  | { kind: 'overlap'; period: BellPeriod; other: BellPeriod }

/** The first fault of a day's periods: one may begin when another ends, but not before. */
export function faultOf(periods: readonly BellPeriod[]): PeriodFault | undefined {
  const backward = periods.find(({ startsAt, endsAt }) => endsAt <= startsAt)
  if (backward) return { kind: 'ends_before_it_starts', period: backward }

  const sorted = inOrder(periods)
  for (const [index, period] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next && next.startsAt < period.endsAt) return { kind: 'overlap', period, other: next }
  }
  return undefined
}

/** The periods as the day brings them. */
export function inOrder<P extends BellPeriod>(periods: readonly P[]): P[] {
  return [...periods].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}
