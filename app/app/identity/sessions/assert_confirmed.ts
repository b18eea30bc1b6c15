import { DateTime } from 'luxon'
import type UserSession from '#identity/models/user_session'
import { Problem } from '#platform/errors/problem'

/** How long a proof of who somebody is lasts: the time one task takes. */
const FRESH = { minutes: 10 }

export class ConfirmationNeeded extends Problem {
  static status = 403
  static code = 'E_CONFIRMATION_NEEDED'
  static help = 'Enter your password again, then repeat this.'
  static message = 'This needs your password again, because it was entered too long ago'
}

/** Whether the person would be asked for the password now. */
export function needsConfirmation(session: UserSession): boolean {
  return session.confirmedAt.plus(FRESH) < DateTime.utc()
}

/**
 * For acts that do much harm in the wrong hands, such as taking all personal data away: an open browser is not enough.
 * Asked after the policy, so that nobody who may not is asked for a password.
 * @throws ConfirmationNeeded
 */
export function assertConfirmed(session: UserSession): void {
  if (needsConfirmation(session)) throw new ConfirmationNeeded()
}
