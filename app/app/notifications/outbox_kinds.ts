import type { PassState } from '#domain/pass_life_cycle'
import type { AccountChange } from '#identity/account_mail/account_change'

/** What may be ordered through the outbox, and what each order says. */
export type OutboxOrders = {
  /** A pass took a step of its life. */
  'pass.transition': {
    schoolId: string
    passId: string
    studentId: string
    placeId: string | null
    originPlaceId: string | null
    from: PassState | null
    to: PassState
    /** The user who did it; null: the system. */
    actorId: string | null
    reason?: string | null
  }
  /** A roster import was applied, refused or failed. */
  'import.finished': { schoolId: string; importId: string }
  /** One notification as an e-mail of its own. */
  'notification.email': { notificationId: string }
  /** Everything that waits for a reader who chose a digest. */
  'digest.email': { userId: string; notificationIds: string[] }
  /** A link with which a password is chosen; its token is sealed beside the invitation. */
  'link.email': { invitationId: string }
  /** Something was changed with which one signs in. `to`: where e-mails went before, as long as it is not sent. */
  'account.email': { userId: string; change: AccountChange; at: string; to: string | null }
  /** Somebody typed this address on the page for forgotten passwords; taken out as soon as it has been looked up. */
  'password.forgotten': { email?: string }
}

export type OutboxKind = keyof OutboxOrders

export const OUTBOX_KINDS = [
  'pass.transition',
  'import.finished',
  'notification.email',
  'digest.email',
  'link.email',
  'account.email',
  'password.forgotten',
] as const satisfies readonly OutboxKind[]
