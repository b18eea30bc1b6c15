import type { HttpContext } from '@adonisjs/core/http'
import { ProvePasskey } from '#identity/passkeys/actions/prove_passkey'
import { provePasskeyValidator } from '#identity/passkeys/validators/passkey_validators'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'
import { pendingSignInOrFail } from '#identity/second_factor/pending_sign_in'

/** POST /api/v1/session/passkey: signs in with a passkey, alone or after another factor. */
export default class SignInWithPasskeyController {
  /** @throws NoPendingSignIn, PasskeyAskedTooLongAgo, PasskeyRefused */
  async handle(ctx: HttpContext) {
    const { request, session, response: answer } = ctx
    const { second_factor: second, response } = await request.validateUsing(provePasskeyValidator)
    if (!second) {
      const passkey = await new ProvePasskey().run({ session, response, purpose: 'sign_in' })
      const both = { first: 'passkey', second: 'passkey' } as const
      return answer.ok(await completeSignIn(ctx, passkey.user, both))
    }
    const { user, first } = await pendingSignInOrFail(ctx)
    const purpose = 'second_factor'
    await new ProvePasskey().run({ session, response, purpose, userId: user.id })
    return answer.ok(await completeSignIn(ctx, user, { first, second: 'passkey' }))
  }
}
