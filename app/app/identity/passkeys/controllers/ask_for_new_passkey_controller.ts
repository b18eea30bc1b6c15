import type { HttpContext } from '@adonisjs/core/http'
import { askForNewPasskey } from '#identity/passkeys/actions/ask_for_new_passkey'
import { setterOf } from '#identity/second_factor/setter_of'

/** POST /api/v1/my/passkeys/options: what the browser needs to make a passkey. */
export default class AskForNewPasskeyController {
  /** @throws NotSignedIn, ConfirmationNeeded, SecondFactorThere */
  async handle(ctx: HttpContext) {
    const { user } = await setterOf(ctx)
    return ctx.response.ok(await askForNewPasskey({ session: ctx.session, user }))
  }
}
