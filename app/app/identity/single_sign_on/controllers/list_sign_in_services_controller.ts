import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import { wantedOf } from '#identity/second_factor/complete_sign_in'
import { pendingSignIn } from '#identity/second_factor/pending_sign_in'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'

/** More buttons than a sign-in page can have. */
const MOST_BUTTONS = 20

/**
 * GET /api/v1/session/single-sign-on: the buttons of the sign-in page, and which second factor is still wanted of who
 * has just come back from a provider.
 */
export default class ListSignInServicesController {
  async handle(ctx: HttpContext) {
    const { id: schoolId } = await School.ofThisSite()
    const [providers, pending] = await Promise.all([
      IdentityProvider.query()
        .where({ schoolId, enabled: true })
        .orderBy('name')
        .limit(MOST_BUTTONS),
      pendingSignIn(ctx),
    ])
    const wanted = pending && (await wantedOf(pending.user))
    return ctx.response.ok({
      providers: providers.map(({ id, name }) => ({ id, name })),
      second_factor: wanted ?? null,
    })
  }
}
