import type PassType from '#passes/models/pass_type'
import type { Approvers } from '#passes/types/approvers'

/** A pass type with all its settings, as administrators see it. */
export function presentManagedType(type: PassType, approvers: Approvers) {
  return {
    id: type.id,
    code: type.code,
    name: type.name,
    kind: type.kind,
    single_use: type.singleUse,
    rotating: type.rotating,
    printable: type.printable,
    photo_check: type.photoCheck,
    shows_holder: type.showsHolder,
    roster_on_gate: type.rosterOnGate,
    default_minutes: type.defaultMinutes,
    max_minutes: type.maxMinutes,
    validity: type.validity,
    requestable: type.requestable,
    approval_policy: type.approvalPolicy,
    second_approval_policy: type.secondApprovalPolicy,
    approvers: approvers[1],
    second_approvers: approvers[2],
    exclusive: type.exclusive,
    needs_place: type.needsPlace,
    ignores_blackouts: type.ignoresBlackouts,
    ignores_limits: type.ignoresLimits,
    capacity: type.capacity,
    reentry: type.reentry,
    offline: type.offline,
    grace_minutes: type.graceMinutes,
    auto_end_minutes: type.autoEndMinutes,
    request_minutes: type.requestMinutes,
    archived: type.archivedAt !== null,
  }
}
