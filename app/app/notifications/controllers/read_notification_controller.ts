import type { HttpContext } from '@adonisjs/core/http'
import { countUnread } from '#notifications/actions/count_unread'
import { markRead } from '#notifications/actions/mark_read'
import Notification from '#notifications/models/notification'
import { notificationAddressValidator } from '#notifications/validators/notification_validators'

/** POST /api/v1/notifications/:id/read */
export default class ReadNotificationController {
  async handle({ request, response, user }: HttpContext) {
    const { params } = await request.validateUsing(notificationAddressValidator)
    await Notification.query().where({ id: params.id, userId: user.id }).firstOrFail()
    await markRead(user.id, params.id)
    return response.ok({ unread: await countUnread(user.id) })
  }
}
