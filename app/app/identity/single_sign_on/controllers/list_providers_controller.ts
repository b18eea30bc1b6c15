import type { HttpContext } from '@adonisjs/core/http'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import IdentityProviderPolicy from '#identity/single_sign_on/policies/identity_provider_policy'
import { presentProvider } from '#identity/single_sign_on/transformers/present_provider'
import { listProvidersValidator } from '#identity/single_sign_on/validators/provider_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/admin/identity-providers */
export default class ListProvidersController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(IdentityProviderPolicy).authorize('manage')
    const wanted = await request.validateUsing(listProvidersValidator)
    const query = IdentityProvider.query().where('schoolId', user.schoolId).orderBy('name')
    const { rows, page } = await pageOf(query, wanted)
    return response.ok({ identity_providers: rows.map(presentProvider), page })
  }
}
