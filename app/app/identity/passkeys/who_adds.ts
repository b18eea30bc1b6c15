import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import { NotSignedIn } from '#identity/middleware/signed_in_middleware'
import { wantedOf } from '#identity/second_factor/complete_sign_in'
import { pendingSignIn, type PendingSignIn } from '#identity/second_factor/pending_sign_in'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { currentSession } from '#identity/sessions/browser_session'

/** Who may add a passkey in this browser, and the sign-in that waits for it. */
export type WhoAdds = { user: User; pending?: PendingSignIn }

/**
 * Somebody signed in who proved it lately, or somebody at a first sign-in who has to set up a second factor. Never
 * somebody who has one and did not show it: adding another would go around it.
 * @throws NotSignedIn, ConfirmationNeeded
 */
export async function whoAdds(ctx: HttpContext): Promise<WhoAdds> {
  const current = await currentSession(ctx)
  if (current) {
    assertConfirmed(current.session)
    return { user: current.user }
  }
  const pending = await pendingSignIn(ctx)
  if (!pending) throw new NotSignedIn()
  const wanted = await wantedOf(pending.user)
  if (wanted?.wanted !== 'set_up') throw new NotSignedIn()
  return { user: pending.user, pending }
}
