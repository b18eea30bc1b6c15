import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import UserSession from '#identity/models/user_session'
import { endSessions } from '#identity/sessions/end_sessions'
import { ownSessionAddressValidator } from '#identity/validators/own_session_validators'

/** DELETE /api/v1/my/sessions/:id: signs out in another browser. One that has ended already stays as it is. */
export default class EndOwnSessionController {
  async handle({ request, response, user }: HttpContext) {
    const { params } = await request.validateUsing(ownSessionAddressValidator)
    const { id } = await UserSession.query().where({ id: params.id, userId: user.id }).firstOrFail()
    await endSessions({ userId: user.id, id, because: 'ended' }, db.connection())
    return response.noContent()
  }
}
