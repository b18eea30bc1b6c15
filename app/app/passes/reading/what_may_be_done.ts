import { DateTime } from 'luxon'
import { approvalSteps, mayDecide } from '#domain/approval_policy'
import { canTake } from '#domain/pass_life_cycle'
import { isUndoable } from '#passes/approval/undo'
import type Pass from '#passes/models/pass'
import type { PassReader } from '#passes/reading/pass_reader'

/**
 * What the reader may do with a pass now. It is for showing the right buttons: the actions decide again.
 * `student`, `passType` and `place` must be loaded.
 */
export function whatMayBeDone(pass: Pass, reader: PassReader, now = DateTime.utc()) {
  const isHolder = pass.student.userId === reader.userId
  const decides = mayDecideNow(pass, reader)
  const { state } = pass
  return {
    approve: decides && canTake(state, 'approve') && !hasApproved(pass, reader),
    deny: decides && canTake(state, 'deny'),
    activate: isHolder && state === 'approved' && pass.validFrom <= now,
    end: (isHolder || reader.endsPasses) && canTake(state, 'end'),
    cancel: isHolder && canTake(state, 'cancel'),
    revoke: reader.approver !== null && canTake(state, 'revoke'),
    undo: mayUndo(pass, reader, now),
  }
}

function mayDecideNow(pass: Pass, { approver, administered }: PassReader): boolean {
  if (!approver) return false
  const policies = approvalSteps(pass.passType, pass.place)
  const step = Math.min(pass.approvalsGiven + 1, policies.length)
  const { passTypeId, placeId, originPlaceId } = pass
  const isAdmin = administered.has(pass.id)
  const decision = { passTypeId, placeId, originPlaceId, step }
  return mayDecide(policies[step - 1]!, { ...approver, isAdmin }, decision)
}

function hasApproved(pass: Pass, { decisions, userId }: PassReader): boolean {
  const own = decisions.get(pass.id)?.filter(({ approverId }) => approverId === userId)
  return own?.at(-1)?.decision === 'approved'
}

function mayUndo(pass: Pass, { decisions, userId }: PassReader, now: DateTime): boolean {
  const last = decisions.get(pass.id)?.at(-1)
  if (!last || !isUndoable(last, { id: userId }, now)) return false
  return last.decision === 'denied'
    ? canTake(pass.state, 'undo_denial')
    : canTake(pass.state, 'undo_approval') || pass.state === 'requested'
}
