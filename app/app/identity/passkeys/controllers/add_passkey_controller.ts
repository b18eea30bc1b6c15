import type { HttpContext } from '@adonisjs/core/http'
import { AddPasskey } from '#identity/passkeys/actions/add_passkey'
import { presentPasskey } from '#identity/passkeys/transformers/present_passkey'
import { addPasskeyValidator } from '#identity/passkeys/validators/passkey_validators'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'
import { setterOf } from '#identity/second_factor/setter_of'

/**
 * POST /api/v1/my/passkeys: registers the passkey that was made; a sign-in that waited for it is complete. The first
 * factor comes with recovery codes, which are shown this once.
 */
export default class AddPasskeyController {
  /** @throws NotSignedIn, ConfirmationNeeded, SecondFactorThere, PasskeyRefused, TooManyPasskeys */
  async handle(ctx: HttpContext) {
    const { request, session, response: answer } = ctx
    const setter = await setterOf(ctx)
    const { name, response } = await request.validateUsing(addPasskeyValidator)
    const { passkey, recoveryCodes } = await new AddPasskey().run({
      session,
      setter,
      name,
      response,
    })
    const { pending } = setter
    const step =
      pending && (await completeSignIn(ctx, setter.user, { first: pending, second: 'passkey' }))
    return answer.created({
      passkey: presentPasskey(passkey),
      recovery_codes: recoveryCodes,
      user: step?.user ?? null,
    })
  }
}
