import type { HttpContext } from '@adonisjs/core/http'
import { BeginTotp } from '#identity/second_factor/actions/begin_totp'
import { setterOf } from '#identity/second_factor/setter_of'

/** POST /api/v1/my/second-factor/totp: a secret for the authenticator app, shown this once. */
export default class BeginTotpController {
  /** @throws NotSignedIn, ConfirmationNeeded, SecondFactorThere */
  async handle(ctx: HttpContext) {
    const { user } = await setterOf(ctx)
    ctx.response.header('Cache-Control', 'no-store')
    return ctx.response.ok(await new BeginTotp().run(user))
  }
}
