import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { SaveProvider } from '#identity/single_sign_on/actions/save_provider'
import IdentityProviderPolicy from '#identity/single_sign_on/policies/identity_provider_policy'
import { presentProvider } from '#identity/single_sign_on/transformers/present_provider'
import { changeProviderValidator } from '#identity/single_sign_on/validators/provider_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/admin/identity-providers/:id; without `client_secret` the secret stays. */
export default class ChangeProviderController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(IdentityProviderPolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeProviderValidator)
    assertConfirmed(userSession)
    const provider = await new SaveProvider().run(params.id, columnsOf(body), user)
    return response.ok({ identity_provider: presentProvider(provider) })
  }
}
