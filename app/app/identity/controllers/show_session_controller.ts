import type { HttpContext } from '@adonisjs/core/http'
import { presentEntrance } from '#identity/transformers/present_entrance'
import { presentUser } from '#identity/transformers/present_user'

/** GET /api/v1/session: who is signed in, or null; hands out the XSRF-TOKEN cookie either way. */
export default class ShowSessionController {
  async handle({ response, auth }: HttpContext) {
    const user = (await auth.use('web').check()) ? auth.use('web').user! : null
    if (user?.status !== 'active') {
      return response.ok({ user: null, entrance: await presentEntrance() })
    }
    return response.ok({ user: await presentUser(user), entrance: null })
  }
}
