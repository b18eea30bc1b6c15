import db from '@adonisjs/lucid/services/db'

/** Nobody counts further than this. */
const MOST_COUNTED = 100

/** How many notifications a user has not read, up to 100. */
export async function countUnread(userId: string): Promise<number> {
  const unread = db
    .from('notifications')
    .where('user_id', userId)
    .whereNull('read_at')
    .limit(MOST_COUNTED)
    .select('id')
    .as('unread')
  const row = await db.from(unread).count('* as total').first()
  return Number(row.total)
}
