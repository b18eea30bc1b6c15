import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { ProvePasskey } from '#identity/passkeys/actions/prove_passkey'
import { confirmByPasskeyValidator } from '#identity/passkeys/validators/passkey_validators'

/** POST /api/v1/session/confirmation/passkey: the signed-in person proves again who they are, with a passkey. */
export default class ConfirmByPasskeyController {
  /** @throws PasskeyAskedTooLongAgo, PasskeyRefused */
  async handle({ request, session, user, userSession, response: answer }: HttpContext) {
    const { response } = await request.validateUsing(confirmByPasskeyValidator)
    await new ProvePasskey().run({ session, response, purpose: 'confirm', userId: user.id })
    await userSession.merge({ confirmedAt: DateTime.utc() }).save()
    return answer.noContent()
  }
}
