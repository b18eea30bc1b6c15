import type { HttpContext } from '@adonisjs/core/http'
import { mailIsConfigured } from '#config/mail'
import { emailChoicesOf } from '#notifications/actions/choose_emails'

/** GET /api/v1/notification-choices: which of one's notifications come by e-mail, and whether the school sends any. */
export default class ShowChoicesController {
  async handle({ response, user }: HttpContext) {
    return response.ok({
      email_available: mailIsConfigured,
      choices: await emailChoicesOf(user),
    })
  }
}
