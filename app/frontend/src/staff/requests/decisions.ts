import type { PresentedPass } from '../../passes/pass_standing.js'

export type Decision = 'approve' | 'deny'

/** What one has just decided: shown in its place for a while, so that it can be undone. */
export type Decided = { pass: PresentedPass; decision: Decision; until: number }

/** A request in the list, decided a moment ago or not. */
export type Request = PresentedPass & { decided?: Decision }

/**
 * The requests that wait and those just decided, the oldest first, as they were before the decision.
 * @param now Unix ms
 */
export function withDecided(
  waiting: readonly PresentedPass[],
  decided: ReadonlyMap<string, Decided>,
  now: number
): Request[] {
  const shown = [...decided.values()].filter(({ until }) => until > now)
  const ids = new Set(shown.map(({ pass }) => pass.id))
  return [
    ...waiting.filter(({ id }) => !ids.has(id)),
    ...shown.map(({ pass, decision }) => ({ ...pass, decided: decision })),
  ].toSorted((one, other) => one.created_at.localeCompare(other.created_at))
}
