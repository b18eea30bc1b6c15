import type { HttpContext } from '@adonisjs/core/http'
import { AddPasskey } from '#identity/passkeys/actions/add_passkey'
import { presentPasskey } from '#identity/passkeys/transformers/present_passkey'
import { addPasskeyValidator } from '#identity/passkeys/validators/passkey_validators'
import { whoAdds } from '#identity/passkeys/who_adds'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'

/** POST /api/v1/my/passkeys: registers the passkey that was made; a sign-in that waited for it is complete. */
export default class AddPasskeyController {
  /** @throws NotSignedIn, ConfirmationNeeded, PasskeyAskedTooLongAgo, PasskeyRefused, TooManyPasskeys */
  async handle(ctx: HttpContext) {
    const { request, session, response: answer } = ctx
    const { user, pending } = await whoAdds(ctx)
    const { name, response } = await request.validateUsing(addPasskeyValidator)
    const passkey = presentPasskey(await new AddPasskey().run({ session, user, name, response }))
    if (!pending) return answer.created({ passkey, user: null })

    const step = await completeSignIn(ctx, user, { first: pending.first, second: 'passkey' })
    return answer.created({ passkey, user: step.user })
  }
}
