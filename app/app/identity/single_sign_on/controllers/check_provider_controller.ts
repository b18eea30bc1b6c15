import type { HttpContext } from '@adonisjs/core/http'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import IdentityProviderPolicy from '#identity/single_sign_on/policies/identity_provider_policy'
import { reachProvider } from '#identity/single_sign_on/provider/reach_provider'
import { providerAddressValidator } from '#identity/single_sign_on/validators/provider_validators'
import { Problem } from '#platform/errors/problem'

/**
 * POST /api/v1/admin/identity-providers/:id/check: asks the provider for its configuration now. That it does not
 * answer is a result, not an error of ours; nothing else of its answer gets out.
 */
export default class CheckProviderController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(IdentityProviderPolicy).authorize('manage')
    const { params } = await request.validateUsing(providerAddressValidator)
    const provider = await IdentityProvider.query()
      .where({ id: params.id, schoolId: user.schoolId })
      .firstOrFail()
    try {
      await reachProvider(provider)
      return response.ok({ problem: null })
    } catch (error) {
      if (!(error instanceof Problem) || !error.code) throw error
      return response.ok({ problem: error.code })
    }
  }
}
