import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { UnlinkOwnIdentity } from '#identity/single_sign_on/actions/unlink_own_identity'
import { flowAddressValidator } from '#identity/single_sign_on/validators/flow_validators'

/** DELETE /api/v1/my/external-identities/:id */
export default class UnlinkOwnIdentityController {
  async handle({ request, response, user, userSession }: HttpContext) {
    const { params } = await request.validateUsing(flowAddressValidator)
    assertConfirmed(userSession)
    await new UnlinkOwnIdentity().run(params.id, user)
    return response.noContent()
  }
}
