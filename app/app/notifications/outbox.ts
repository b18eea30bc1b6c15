import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { OutboxKind, OutboxOrders } from '#notifications/outbox_kinds'

/**
 * Orders what must happen exactly as surely as the transaction commits: a notification, an e-mail. The worker does it
 * afterwards, at least once.
 * @param payload ids rather than names: it is read by the worker and kept for 30 days
 * @param dedupeKey ordering twice with the same key does it once
 */
export async function orderOutbox<Kind extends OutboxKind>(
  kind: Kind,
  payload: OutboxOrders[Kind],
  trx: TransactionClientContract,
  dedupeKey?: string
): Promise<void> {
  await trx
    .insertQuery()
    .table('outbox')
    .insert({ kind, payload: JSON.stringify(payload), dedupe_key: dedupeKey ?? null })
    .onConflict('dedupe_key')
    .ignore()
}
