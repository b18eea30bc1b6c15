import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { endSessions } from '#identity/sessions/end_sessions'

/** POST /api/v1/my/sessions/end-others: signs out everywhere but here. */
export default class EndOtherSessionsController {
  async handle({ response, user, userSession }: HttpContext) {
    const others = { userId: user.id, except: userSession.id }
    const ended = await endSessions({ ...others, because: 'ended' }, db.connection())
    return response.ok({ ended })
  }
}
