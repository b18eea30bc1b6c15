import type { DateTime } from 'luxon'
import type Approval from '#passes/models/approval'

/** For how long whoever decided may think better of it. */
export const UNDO_MINUTES = 2

/** Whether the last decision on a pass is the person's own, and young enough. */
export function isUndoable(last: Approval, decider: { id: string }, now: DateTime): boolean {
  const isOwn = last.approverId === decider.id && last.decision !== 'withdrawn'
  return isOwn && last.decidedAt > now.minus({ minutes: UNDO_MINUTES })
}
