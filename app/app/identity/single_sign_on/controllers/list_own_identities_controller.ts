import type { HttpContext } from '@adonisjs/core/http'
import ExternalIdentity from '#identity/single_sign_on/models/external_identity'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'

const MOST = 20

/** GET /api/v1/my/external-identities: the school's sign-in services, and with which the own account is linked. */
export default class ListOwnIdentitiesController {
  async handle({ response, user }: HttpContext) {
    const [providers, identities] = await Promise.all([
      IdentityProvider.query()
        .where({ schoolId: user.schoolId, enabled: true })
        .orderBy('name')
        .limit(MOST),
      ExternalIdentity.query().where('userId', user.id),
    ])
    const linked = new Map(identities.map((one) => [one.identityProviderId, one]))
    return response.ok({
      providers: providers.map(({ id, name }) => ({
        id,
        name,
        identity_id: linked.get(id)?.id ?? null,
        last_used_at: linked.get(id)?.lastUsedAt?.toISO() ?? null,
      })),
    })
  }
}
