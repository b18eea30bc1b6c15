import type { HttpContext } from '@adonisjs/core/http'
import UserSession from '#identity/models/user_session'
import { isAlive } from '#identity/sessions/session_lifetime'
import { presentOwnSession } from '#identity/transformers/present_own_session'

/** More than anybody has browsers. */
const MOST = 50

/** GET /api/v1/my/sessions: where the signed-in person is signed in, the last used first. */
export default class ListOwnSessionsController {
  async handle({ response, user, userSession }: HttpContext) {
    const open = await UserSession.query()
      .where('userId', user.id)
      .whereNull('endedAt')
      .orderBy('lastSeenAt', 'desc')
      .limit(MOST)
    const alive = open.filter((session) => isAlive(session, user))
    return response.ok({
      sessions: alive.map((session) => presentOwnSession(session, userSession.id)),
    })
  }
}
