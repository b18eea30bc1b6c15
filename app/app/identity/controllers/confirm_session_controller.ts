import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { SignIn } from '#identity/actions/sign_in'
import { confirmSessionValidator } from '#identity/validators/own_session_validators'

/** POST /api/v1/session/confirmation: the signed-in person proves again who they are. */
export default class ConfirmSessionController {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS */
  async handle({ request, response, user, userSession }: HttpContext) {
    const { password } = await request.validateUsing(confirmSessionValidator)
    await new SignIn().run({ email: user.email, password, address: request.ip() })
    await userSession.merge({ confirmedAt: DateTime.utc() }).save()
    return response.noContent()
  }
}
