import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { SaveProvider } from '#identity/single_sign_on/actions/save_provider'
import IdentityProviderPolicy from '#identity/single_sign_on/policies/identity_provider_policy'
import { presentProvider } from '#identity/single_sign_on/transformers/present_provider'
import { addProviderValidator } from '#identity/single_sign_on/validators/provider_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/admin/identity-providers */
export default class AddProviderController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(IdentityProviderPolicy).authorize('manage')
    const body = await request.validateUsing(addProviderValidator)
    assertConfirmed(userSession)
    const provider = await new SaveProvider().run(null, columnsOf(body), user)
    return response.created({ identity_provider: presentProvider(provider) })
  }
}
