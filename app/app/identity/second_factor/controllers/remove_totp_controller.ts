import type { HttpContext } from '@adonisjs/core/http'
import { RemoveTotp } from '#identity/second_factor/actions/remove_totp'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'

/** DELETE /api/v1/my/second-factor/totp */
export default class RemoveTotpController {
  /** @throws ConfirmationNeeded, NoSecondFactor, LastSecondFactor */
  async handle({ response, user, userSession }: HttpContext) {
    assertConfirmed(userSession)
    await new RemoveTotp().run(user)
    return response.noContent()
  }
}
