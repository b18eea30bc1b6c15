import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import { NotSignedIn } from '#identity/middleware/signed_in_middleware'
import { factorsOf } from '#identity/second_factor/factors_of'
import { pendingSignIn } from '#identity/second_factor/pending_sign_in'
import type { FirstFactor } from '#identity/second_factor/proved'
import { SecondFactorThere } from '#identity/second_factor/second_factor_problems'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { currentSession } from '#identity/sessions/browser_session'

/** Who sets up a factor: with a session, or on the way to one, which the factor completes. */
export type Setter =
  | { user: User; sessionId: string; pending?: undefined }
  | { user: User; sessionId?: undefined; pending: FirstFactor }

/**
 * Somebody signed in who has proved it just now, or somebody who signs in and has no factor yet. Whoever has one must
 * show it first, or a stolen password would be enough to add another.
 * @throws NotSignedIn, ConfirmationNeeded, SecondFactorThere
 */
export async function setterOf(ctx: HttpContext): Promise<Setter> {
  const current = await currentSession(ctx)
  if (current) {
    assertConfirmed(current.session)
    return { user: current.user, sessionId: current.session.id }
  }
  const pending = await pendingSignIn(ctx)
  if (!pending) throw new NotSignedIn()
  if ((await factorsOf(pending.user.id)).length > 0) throw new SecondFactorThere()
  return { user: pending.user, pending: pending.first }
}
