import { ROLES, type Role } from '#identity/models/role_assignment'

export const EMAIL_MODES = ['at_once', 'digest', 'never'] as const
export type EmailMode = (typeof EMAIL_MODES)[number]

type Description = {
  /** Roles that are ever told this. */
  for: readonly Role[]
  /** How it is mailed as long as the person has chosen nothing. */
  email: EmailMode
}

/** What people are told, and whom it concerns. */
export const NOTIFICATION_KINDS = {
  /** A request waits for the reader's decision. */
  'pass.waiting': { for: ['staff', 'admin'], email: 'digest' },
  /** Somebody the reader let go, or expects, is not back in time. */
  'pass.overdue': { for: ['staff', 'admin'], email: 'never' },
  'pass.issued': { for: ['student'], email: 'never' },
  'pass.approved': { for: ['student'], email: 'never' },
  'pass.denied': { for: ['student'], email: 'never' },
  'pass.expired': { for: ['student'], email: 'never' },
  /** The reader's own pass has ended and the reader is not back. */
  'pass.late': { for: ['student'], email: 'never' },
  'pass.revoked': { for: ['student'], email: 'at_once' },
  /** Something that a thief of the reader's account would do too. */
  'account.changed': { for: ROLES, email: 'at_once' },
  'import.finished': { for: ['admin'], email: 'at_once' },
  /** Something happened at a gate that should not have. */
  'incident.opened': { for: ['admin'], email: 'at_once' },
} as const satisfies Record<string, Description>

export type NotificationKind = keyof typeof NOTIFICATION_KINDS

export function kindsFor(roles: readonly Role[]): NotificationKind[] {
  return (Object.keys(NOTIFICATION_KINDS) as NotificationKind[]).filter((kind) =>
    NOTIFICATION_KINDS[kind].for.some((role) => roles.includes(role))
  )
}
