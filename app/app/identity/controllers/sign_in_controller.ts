import type { HttpContext } from '@adonisjs/core/http'
import { SignIn } from '#identity/actions/sign_in'
import { completeSignIn } from '#identity/second_factor/complete_sign_in'
import { knownBrowser } from '#identity/sessions/known_browser'
import { signInValidator } from '#identity/validators/sign_in_validator'

/** POST /api/v1/session */
export default class SignInController {
  async handle(ctx: HttpContext) {
    const { request, response } = ctx
    const credentials = await request.validateUsing(signInValidator)
    const user = await new SignIn().run({
      ...credentials,
      address: request.ip(),
      knownBrowser: knownBrowser(ctx, credentials.email),
    })
    return response.ok(await completeSignIn(ctx, user, { first: 'password' }))
  }
}
