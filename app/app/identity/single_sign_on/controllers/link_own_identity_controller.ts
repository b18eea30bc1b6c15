import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { depart } from '#identity/single_sign_on/flow/depart'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { flowAddressValidator } from '#identity/single_sign_on/validators/flow_validators'

/** POST /api/v1/my/external-identities/:id, the provider's: where the browser goes on to link the own account. */
export default class LinkOwnIdentityController {
  async handle(ctx: HttpContext) {
    const { user, userSession } = ctx
    const { params } = await ctx.request.validateUsing(flowAddressValidator)
    assertConfirmed(userSession)
    const provider = await IdentityProvider.query()
      .where({ id: params.id, schoolId: user.schoolId, enabled: true })
      .firstOrFail()
    return ctx.response.ok({ address: await depart(ctx, provider, { link: user.id }) })
  }
}
