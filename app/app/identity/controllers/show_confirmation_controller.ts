import type { HttpContext } from '@adonisjs/core/http'
import { factorsOf } from '#identity/second_factor/factors_of'
import { needsConfirmation } from '#identity/sessions/assert_confirmed'

/** GET /api/v1/session/confirmation: whether an act that does much harm would ask for the password now, and what beside it. */
export default class ShowConfirmationController {
  async handle({ response, user, userSession }: HttpContext) {
    const methods = await factorsOf(user.id)
    return response.ok({ needed: needsConfirmation(userSession), methods })
  }
}
