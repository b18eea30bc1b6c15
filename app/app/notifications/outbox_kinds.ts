import type { PassState } from '#domain/pass_life_cycle'

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
}

export type OutboxKind = keyof OutboxOrders

export const OUTBOX_KINDS = [
  'pass.transition',
  'import.finished',
  'notification.email',
  'digest.email',
] as const satisfies readonly OutboxKind[]
