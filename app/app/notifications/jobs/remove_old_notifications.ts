import db from '@adonisjs/lucid/services/db'
import type { Job } from '#platform/jobs/job'

const ORDERS_DAYS = 30
const NOTIFICATIONS_DAYS = 90

/** Forgets orders that were done and news that is old. What was given up stays until somebody has looked at it. */
export const removeOldNotifications: Job = {
  name: 'remove_old_notifications',
  everySeconds: 24 * 3600,
  async run() {
    await db.rawQuery('delete from outbox where done_at < now() - make_interval(days => ?)', [
      ORDERS_DAYS,
    ])
    await db.rawQuery(
      'delete from notifications where created_at < now() - make_interval(days => ?)',
      [NOTIFICATIONS_DAYS]
    )
  },
}
