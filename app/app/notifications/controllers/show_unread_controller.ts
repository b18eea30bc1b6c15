import type { HttpContext } from '@adonisjs/core/http'
import { countUnread } from '#notifications/actions/count_unread'

/** GET /api/v1/notifications/unread: how many are not read, up to 100, for the bell. */
export default class ShowUnreadController {
  async handle({ response, user }: HttpContext) {
    return response.ok({ unread: await countUnread(user.id) })
  }
}
