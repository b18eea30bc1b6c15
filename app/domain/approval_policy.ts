/** Who may approve a request (product.md): nobody needs to, or which members of staff. */
export const APPROVAL_POLICIES = [
  'auto',
  'any_staff',
  'place_staff',
  'origin_staff',
  'list',
] as const

export type ApprovalPolicy = (typeof APPROVAL_POLICIES)[number]
