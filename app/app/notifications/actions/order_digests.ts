import db from '@adonisjs/lucid/services/db'
import { orderOutbox } from '#notifications/outbox'

/** How long the first news waits for others to be mailed with it. */
export const DIGEST_MINUTES = 15

/** More in one digest would not be read. */
const MOST_NOTIFICATIONS = 500

/** Orders a digest for everybody whose oldest unread news has waited long enough. Two workers order it once. */
export async function orderDigests(): Promise<void> {
  const due = await db
    .from('notifications')
    .where('email', 'digest')
    .whereNull('emailed_at')
    .whereNull('read_at')
    .groupBy('user_id')
    .havingRaw('min(created_at) <= now() - make_interval(mins => ?)', [DIGEST_MINUTES])
    .select('user_id')
  for (const { user_id: userId } of due) await orderDigestOf(userId)
}

async function orderDigestOf(userId: string): Promise<void> {
  await db.transaction(async (trx) => {
    const { rows } = await trx.rawQuery(
      `update notifications set emailed_at = now() where id in (
         select id from notifications
         where user_id = ? and email = 'digest' and emailed_at is null and read_at is null
         order by created_at limit ? for update skip locked)
       returning id`,
      [userId, MOST_NOTIFICATIONS]
    )
    if (rows.length === 0) return
    const notificationIds = rows.map(({ id }: { id: string }) => id)
    await orderOutbox('digest.email', { userId, notificationIds }, trx)
  })
}
