import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { endSessions } from '#identity/sessions/end_sessions'
import { authEvents } from '#platform/metrics/security_metrics'

/** DELETE /api/v1/session */
export default class SignOutController {
  async handle({ response, auth, user, userSession }: HttpContext) {
    const own = { userId: user.id, id: userSession.id }
    await endSessions({ ...own, because: 'signed_out' }, db.connection())
    await auth.use('web').logout()
    for (const { role } of user.roleAssignments)
      authEvents.inc({ role, result: 'sign_out', mfa: 'none' })
    return response.noContent()
  }
}
