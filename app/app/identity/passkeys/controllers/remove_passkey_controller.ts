import type { HttpContext } from '@adonisjs/core/http'
import { RemovePasskey } from '#identity/passkeys/actions/remove_passkey'
import { passkeyAddressValidator } from '#identity/passkeys/validators/passkey_validators'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'

/** DELETE /api/v1/my/passkeys/:id: removes one of the own passkeys. */
export default class RemovePasskeyController {
  /** @throws ConfirmationNeeded, E_ROW_NOT_FOUND, LastSecondFactor */
  async handle({ request, response, user, userSession }: HttpContext) {
    assertConfirmed(userSession)
    const { params } = await request.validateUsing(passkeyAddressValidator)
    await new RemovePasskey().run({ id: params.id, user })
    return response.noContent()
  }
}
