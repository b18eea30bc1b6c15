import type { HttpContext } from '@adonisjs/core/http'
import { currentSession } from '#identity/sessions/browser_session'
import { presentEntrance } from '#identity/transformers/present_entrance'
import { presentUser } from '#identity/transformers/present_user'

/** GET /api/v1/session: who is signed in, or null; hands out the XSRF-TOKEN cookie either way. */
export default class ShowSessionController {
  async handle(ctx: HttpContext) {
    const current = await currentSession(ctx)
    if (!current) return ctx.response.ok({ user: null, entrance: await presentEntrance() })
    return ctx.response.ok({ user: await presentUser(current.user), entrance: null })
  }
}
