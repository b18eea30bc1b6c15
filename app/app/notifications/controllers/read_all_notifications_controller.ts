import type { HttpContext } from '@adonisjs/core/http'
import { countUnread } from '#notifications/actions/count_unread'
import { markAllRead } from '#notifications/actions/mark_read'

/** POST /api/v1/notifications/read-all */
export default class ReadAllNotificationsController {
  async handle({ response, user }: HttpContext) {
    await markAllRead(user.id)
    return response.ok({ unread: await countUnread(user.id) })
  }
}
