import type { HttpContext } from '@adonisjs/core/http'
import { presentUser } from '#identity/transformers/present_user'

/** GET /api/v1/session: who is signed in, or null; hands out the XSRF-TOKEN cookie either way. */
export default class ShowSessionController {
  async handle({ response, auth }: HttpContext) {
    if (!(await auth.use('web').check())) return response.ok({ user: null })
    const user = auth.use('web').user!
    return response.ok({ user: user.status === 'active' ? await presentUser(user) : null })
  }
}
