import type { HttpContext } from '@adonisjs/core/http'
import { wantedOf } from '#identity/second_factor/complete_sign_in'
import { pendingSignIn } from '#identity/second_factor/pending_sign_in'
import { currentSession } from '#identity/sessions/browser_session'
import { presentEntrance } from '#identity/transformers/present_entrance'
import { presentUser } from '#identity/transformers/present_user'

<<<<<<< HEAD
/** GET /api/v1/session: who is signed in, or null and what the sign-in that began here waits for; hands out the XSRF-TOKEN cookie either way. */
=======
/** GET /api/v1/session: who is signed in, or null; hands out the __Host-XSRF-TOKEN cookie either way. */
>>>>>>> 580a0a8 (Allow scripts and styles by nonce only, and fail browser tests whose pages break the policy)
export default class ShowSessionController {
  async handle(ctx: HttpContext) {
    const current = await currentSession(ctx)
    if (current) {
      const user = await presentUser(current.user)
      return ctx.response.ok({ user, second_factor: null, entrance: null })
    }
    const pending = await pendingSignIn(ctx)
    const wanted = pending && (await wantedOf(pending.user))
    return ctx.response.ok({
      user: null,
      second_factor: wanted ?? null,
      entrance: await presentEntrance(),
    })
  }
}
