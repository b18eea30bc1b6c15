/** Who may approve a request (product.md): nobody needs to, or which members of staff. */
export const APPROVAL_POLICIES = [
  'auto',
  'any_staff',
  'place_staff',
  'origin_staff',
  'list',
] as const

export type ApprovalPolicy = (typeof APPROVAL_POLICIES)[number]

type OfType = {
  approvalPolicy: ApprovalPolicy
  secondApprovalPolicy: Exclude<ApprovalPolicy, 'auto'> | null
}

/**
 * The policies of the one or two steps that a request takes. The place's policy, if it has one, replaces the first
 * step of the type.
 */
export function approvalSteps(
  type: OfType,
  place: { approvalPolicy: ApprovalPolicy | null } | null
): ApprovalPolicy[] {
  const first = place?.approvalPolicy ?? type.approvalPolicy
  return type.secondApprovalPolicy ? [first, type.secondApprovalPolicy] : [first]
}

/** What is known about somebody who would decide on a request. */
export type Approver = {
  isStaff: boolean
  /** An administrator may decide in the place of anybody: a list may be empty, a place without staff. */
  isAdmin: boolean
  /** Places the person belongs to. */
  placeIds: ReadonlySet<string>
  /** Steps of pass types the person is listed for, as {@link listedFor} writes them. */
  listed: ReadonlySet<string>
}

export type Decision = {
  passTypeId: string
  placeId: string | null
  originPlaceId: string | null
  /** 1 or 2 */
  step: number
}

export const listedFor = (passTypeId: string, step: number) => `${passTypeId}:${step}`

/** Whether a step of a request is this person's to decide, by its policy. Scopes of roles are not looked at here. */
export function mayDecide(policy: ApprovalPolicy, approver: Approver, decision: Decision): boolean {
  if (approver.isAdmin) return true
  if (!approver.isStaff) return false
  const { placeId, originPlaceId, passTypeId, step } = decision
  switch (policy) {
    case 'auto':
    case 'any_staff':
      return true
    case 'place_staff':
      return placeId !== null && approver.placeIds.has(placeId)
    case 'origin_staff':
      return originPlaceId !== null && approver.placeIds.has(originPlaceId)
    case 'list':
      return approver.listed.has(listedFor(passTypeId, step))
  }
}
