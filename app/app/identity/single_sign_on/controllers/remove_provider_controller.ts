import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { RemoveProvider } from '#identity/single_sign_on/actions/remove_provider'
import IdentityProviderPolicy from '#identity/single_sign_on/policies/identity_provider_policy'
import { providerAddressValidator } from '#identity/single_sign_on/validators/provider_validators'

/** DELETE /api/v1/admin/identity-providers/:id */
export default class RemoveProviderController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(IdentityProviderPolicy).authorize('manage')
    const { params } = await request.validateUsing(providerAddressValidator)
    assertConfirmed(userSession)
    await new RemoveProvider().run(params.id, user)
    return response.noContent()
  }
}
