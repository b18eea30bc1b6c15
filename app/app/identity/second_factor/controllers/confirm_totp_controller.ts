import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmTotp } from '#identity/second_factor/actions/confirm_totp'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'
import { codeValidator } from '#identity/second_factor/second_factor_validators'
import { setterOf } from '#identity/second_factor/setter_of'

/** POST /api/v1/my/second-factor/totp/confirm: the app shows the right code; it may end a sign-in. */
export default class ConfirmTotpController {
  /** @throws NotSignedIn, ConfirmationNeeded, SecondFactorThere, NoSecondFactor, WrongCode, E_TOO_MANY_REQUESTS */
  async handle(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const { user, sessionId, pending } = await setterOf(ctx)
    const recoveryCodes = await new ConfirmTotp().run({ user, code, sessionId })
    const step = pending && (await completeSignIn(ctx, user, { first: pending, second: 'totp' }))
    ctx.response.header('Cache-Control', 'no-store')
    return ctx.response.ok({ recovery_codes: recoveryCodes, user: step?.user ?? null })
  }
}
