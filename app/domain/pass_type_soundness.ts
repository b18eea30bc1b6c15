import type { ApprovalPolicy } from './approval_policy.js'

/** The settings of a pass type that depend on each other. */
export type DependentSettings = {
  defaultMinutes: number
  maxMinutes: number
  approvalPolicy: ApprovalPolicy
  secondApprovalPolicy: ApprovalPolicy | null
  approvers: number
  secondApprovers: number
}

/** Which setting does not fit the others: the field of the API, and a rule whose words the page has. */
export type Contradiction = {
  field: 'default_minutes' | 'approver_ids' | 'second_approver_ids' | 'second_approval_policy'
  rule: 'longer_than_max' | 'list_is_empty' | 'no_first_step'
}

/** What in the settings of a pass type contradicts itself; nothing if they are sound. */
export function contradictionsIn(type: DependentSettings): Contradiction[] {
  const found: (Contradiction | false)[] = [
    type.defaultMinutes > type.maxMinutes && { field: 'default_minutes', rule: 'longer_than_max' },
    type.approvalPolicy === 'list' &&
      type.approvers === 0 && { field: 'approver_ids', rule: 'list_is_empty' },
    type.secondApprovalPolicy === 'list' &&
      type.secondApprovers === 0 && { field: 'second_approver_ids', rule: 'list_is_empty' },
    type.approvalPolicy === 'auto' &&
      type.secondApprovalPolicy !== null && {
        field: 'second_approval_policy',
        rule: 'no_first_step',
      },
  ]
  return found.filter((contradiction) => contradiction !== false)
}
