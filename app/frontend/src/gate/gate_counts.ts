import type { api } from '../api/client.js'

/** What the server has counted at this gate today. */
export type GateCounts = Awaited<ReturnType<typeof api.gateCounts.show>>

/** A passage of which the server has not been told. */
type Passage = {
  direction: 'in' | 'out'
  outcome: string
  reason: string
  occurredAt: string
}

export type ShownCounts = { in: number; out: number; onSite: number }

/**
 * The server's counts with the passages that still wait for it. Those of a day before the counted one are not of today;
 * whoever goes through a room stays on the site.
 * @param day the school's day of a time, as text
 */
export function withWaiting(
  counts: GateCounts,
  waiting: readonly Passage[],
  day: (at: Date) => string
): ShownCounts {
  const today = day(new Date(counts.as_of))
  const through = waiting.filter(
    ({ outcome, reason, occurredAt }) =>
      outcome !== 'denied' && reason === 'ok' && day(new Date(occurredAt)) === today
  )
  const ins = through.filter(({ direction }) => direction === 'in').length
  const outs = through.length - ins
  const { checkpoint, on_site: onSite } = counts
  return {
    in: checkpoint.in + ins,
    out: checkpoint.out + outs,
    onSite: checkpoint.leads_off_site ? Math.max(0, onSite + ins - outs) : onSite,
  }
}
