import type { HttpContext } from '@adonisjs/core/http'
import { mailIsConfigured } from '#config/mail'
import { ChooseEmails, emailChoicesOf } from '#notifications/actions/choose_emails'
import { notificationChoicesValidator } from '#notifications/validators/notification_validators'

/** PUT /api/v1/notification-choices */
export default class ChangeChoicesController {
  async handle({ request, response, user }: HttpContext) {
    const { choices } = await request.validateUsing(notificationChoicesValidator)
    await new ChooseEmails().run(user, choices)
    return response.ok({
      email_available: mailIsConfigured,
      choices: await emailChoicesOf(user),
    })
  }
}
