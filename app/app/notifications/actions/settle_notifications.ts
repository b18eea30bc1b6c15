import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { PassState } from '#domain/pass_life_cycle'
import type { NotificationKind } from '#notifications/notification_kinds'

/** What is no longer to be done by those who were told, once a pass has left the state or its first step is approved. */
const CALLS_TO_ACT: { [State in PassState]?: NotificationKind[] } = {
  requested: ['pass.waiting'],
  overdue: ['pass.overdue', 'pass.late'],
}

/** Marks as read what asked for something that somebody has done meanwhile. */
export async function settleNotifications(
  { passId, from }: { passId: string; from: PassState | null },
  trx: TransactionClientContract
): Promise<void> {
  const kinds = from ? CALLS_TO_ACT[from] : undefined
  if (!kinds) return
  await trx
    .from('notifications')
    .where('pass_id', passId)
    .whereIn('kind', kinds)
    .whereNull('read_at')
    .update({ read_at: new Date() })
}
