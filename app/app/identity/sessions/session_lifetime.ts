import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import type UserSession from '#identity/models/user_session'

/** However busy: a browser that was left open overnight belongs to nobody. */
export const LONGEST_SESSION = { hours: 12 }

/** A gate and a student's phone rest between two bells; a staff room's computer must not. */
const LONGEST_IDLE = { others: { hours: 8 }, staff: { minutes: 30 } }

/** Whether a session counts now. The user's `roleAssignments` must be loaded. */
export function isAlive(session: UserSession, user: User, now = DateTime.utc()): boolean {
  const idle = user.hasRole('staff', 'monitor', 'supervisor', 'safeguarding', 'admin', 'auditor')
    ? LONGEST_IDLE.staff
    : LONGEST_IDLE.others
  return !session.endedAt && session.expiresAt > now && session.lastSeenAt.plus(idle) > now
}
