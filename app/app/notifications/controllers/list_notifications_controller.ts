import type { HttpContext } from '@adonisjs/core/http'
import { countUnread } from '#notifications/actions/count_unread'
import Notification from '#notifications/models/notification'
import { presentNotification } from '#notifications/transformers/present_notification'
import { listNotificationsValidator } from '#notifications/validators/notification_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/notifications: one's own, newest first. */
export default class ListNotificationsController {
  async handle({ request, response, user }: HttpContext) {
    const wanted = await request.validateUsing(listNotificationsValidator)
    const query = Notification.query()
      .where('userId', user.id)
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .preload('pass', (pass) => {
        pass.preload('passType').preload('student').preload('place')
      })
    const { rows, page } = await pageOf(query, wanted)
    return response.ok({
      notifications: rows.map((notification) => presentNotification(notification, user)),
      unread: await countUnread(user.id),
      page,
    })
  }
}
