import type { HttpContext } from '@adonisjs/core/http'
import { askForPasskey } from '#identity/passkeys/actions/ask_for_passkey'
import { askForPasskeyValidator } from '#identity/passkeys/validators/passkey_validators'
import { pendingSignInOrFail } from '#identity/second_factor/pending_sign_in'

/** POST /api/v1/session/passkey/options: what the browser needs to sign in with a passkey. */
export default class AskForPasskeyController {
  /** @throws NoPendingSignIn */
  async handle(ctx: HttpContext) {
    const { request, response, session } = ctx
    const { second_factor: second } = await request.validateUsing(askForPasskeyValidator)
    if (!second) return response.ok(await askForPasskey({ session, purpose: 'sign_in' }))

    const { user } = await pendingSignInOrFail(ctx)
    return response.ok(await askForPasskey({ session, purpose: 'second_factor', userId: user.id }))
  }
}
