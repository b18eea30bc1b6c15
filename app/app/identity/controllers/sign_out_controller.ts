import type { HttpContext } from '@adonisjs/core/http'
import { authEvents } from '#platform/metrics/security_metrics'

/** DELETE /api/v1/session */
export default class SignOutController {
  async handle({ response, auth, user }: HttpContext) {
    await auth.use('web').logout()
    for (const { role } of user.roleAssignments)
      authEvents.inc({ role, result: 'sign_out', mfa: 'none' })
    return response.noContent()
  }
}
