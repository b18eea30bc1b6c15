import type { HttpContext } from '@adonisjs/core/http'
import { askForPasskey } from '#identity/passkeys/actions/ask_for_passkey'

/** POST /api/v1/session/confirmation/passkey/options: what the browser needs to prove again who is signed in. */
export default class AskToConfirmByPasskeyController {
  async handle({ response, session, user }: HttpContext) {
    return response.ok(await askForPasskey({ session, purpose: 'confirm', userId: user.id }))
  }
}
