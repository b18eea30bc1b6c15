import type { HttpContext } from '@adonisjs/core/http'
import { needsConfirmation } from '#identity/sessions/assert_confirmed'

/** GET /api/v1/session/confirmation: whether an act that does much harm would ask for the password now. */
export default class ShowConfirmationController {
  handle({ response, userSession }: HttpContext) {
    return response.ok({ needed: needsConfirmation(userSession) })
  }
}
