import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { ProvePasswordAndCode } from '#identity/second_factor/actions/prove_password_and_code'
import { knownBrowser } from '#identity/sessions/known_browser'
import { confirmSessionValidator } from '#identity/validators/own_session_validators'

/** POST /api/v1/session/confirmation: the signed-in person proves again who they are. */
export default class ConfirmSessionController {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS, SecondFactorWanted, WrongCode */
  async handle(ctx: HttpContext) {
    const { request, response, session, user, userSession } = ctx
    const { password, code } = await request.validateUsing(confirmSessionValidator)
    await new ProvePasswordAndCode().run({
      email: user.email,
      password,
      code,
      address: request.ip(),
      knownBrowser: knownBrowser(ctx, user.email),
    })
    session.regenerate()
    await userSession.merge({ confirmedAt: DateTime.utc() }).save()
    return response.noContent()
  }
}
