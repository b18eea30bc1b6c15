import type { HttpContext } from '@adonisjs/core/http'
import { UseCode } from '#identity/second_factor/actions/use_code'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'
import { pendingSignInOrFail } from '#identity/second_factor/pending_sign_in'
import { codeValidator } from '#identity/second_factor/second_factor_validators'

/** POST /api/v1/session/second-factor: a code of the authenticator app, or a recovery code, ends the sign-in. */
export default class ProveSecondFactorController {
  /** @throws NoPendingSignIn, WrongCode, E_TOO_MANY_REQUESTS */
  async handle(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const { user, first } = await pendingSignInOrFail(ctx)
    const second = await new UseCode().run({ user, code })
    return ctx.response.ok(await completeSignIn(ctx, user, { first, second }))
  }
}
