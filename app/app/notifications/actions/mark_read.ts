import db from '@adonisjs/lucid/services/db'

/** Marks one of the user's notifications as read; one that is read stays as it is. */
export async function markRead(userId: string, notificationId: string): Promise<void> {
  await db
    .from('notifications')
    .where({ id: notificationId, user_id: userId })
    .whereNull('read_at')
    .update({ read_at: new Date() })
}

/** Marks all of the user's notifications as read that exist now. */
export async function markAllRead(userId: string): Promise<void> {
  await db
    .from('notifications')
    .where('user_id', userId)
    .whereNull('read_at')
    .update({ read_at: new Date() })
}
