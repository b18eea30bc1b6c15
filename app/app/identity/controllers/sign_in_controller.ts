import type { HttpContext } from '@adonisjs/core/http'
import { SignIn } from '#identity/actions/sign_in'
import { beginSession } from '#identity/sessions/browser_session'
import { presentUser } from '#identity/transformers/present_user'
import { signInValidator } from '#identity/validators/sign_in_validator'

/** POST /api/v1/session */
export default class SignInController {
  async handle(ctx: HttpContext) {
    const { request, response } = ctx
    const credentials = await request.validateUsing(signInValidator)
    const user = await new SignIn().run({ ...credentials, address: request.ip() })
    await beginSession(ctx, user)
    return response.ok({ user: await presentUser(user) })
  }
}
