import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { mailIsConfigured } from '#config/mail'
import Notification, { type NotificationParams } from '#notifications/models/notification'
import {
  NOTIFICATION_KINDS,
  type EmailMode,
  type NotificationKind,
} from '#notifications/notification_kinds'
import { orderOutbox } from '#notifications/outbox'

export type News = {
  kind: NotificationKind
  userIds: readonly string[]
  passId?: string
  params?: NotificationParams
  /** Path of the page where the reader can act. */
  link: string
}

/** Tells each user once, in the app and by e-mail as the user has chosen. */
export async function notifyUsers(news: News, trx: TransactionClientContract): Promise<void> {
  const userIds = [...new Set(news.userIds)]
  if (userIds.length === 0) return
  const modes = await emailModes(news.kind, userIds, trx)
  const rows = userIds.map((userId) => {
    const mode = modes.get(userId) ?? NOTIFICATION_KINDS[news.kind].email
    return {
      userId,
      kind: news.kind,
      passId: news.passId ?? null,
      params: news.params ?? {},
      link: news.link,
      email: mailIsConfigured && mode !== 'never' ? mode : null,
    }
  })
  const made = await Notification.createMany(rows, { client: trx })
  for (const { id } of made.filter(({ email }) => email === 'at_once')) {
    await orderOutbox('notification.email', { notificationId: id }, trx, `notification:${id}`)
  }
}

async function emailModes(
  kind: NotificationKind,
  userIds: string[],
  trx: TransactionClientContract
): Promise<Map<string, EmailMode>> {
  const rows = await trx
    .from('notification_choices')
    .where('kind', kind)
    .whereIn('user_id', userIds)
    .select('user_id', 'email')
  return new Map(rows.map((row) => [row.user_id, row.email]))
}
