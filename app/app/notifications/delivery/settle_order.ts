import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { MOST_ATTEMPTS, retryDelaySeconds } from '#notifications/delivery/retry_delay'
import type { ClaimedOrder } from '#notifications/delivery/claim_orders'

/** The lease ran out and another worker has the order: this one's work must not count. */
export class LeaseLost extends Error {
  readonly code = 'E_LEASE_LOST'

  constructor(id: string) {
    super(`Another worker has taken up order ${id}`)
  }
}

/**
 * Marks an order as done.
 * @throws LeaseLost if this try is no longer the current one
 */
export async function markDone(
  { id, attempts }: ClaimedOrder,
  client: TransactionClientContract | typeof db = db
): Promise<void> {
  const { rowCount } = await client.rawQuery(
    'update outbox set done_at = now(), last_error = null where id = ? and attempts = ? and done_at is null',
    [id, attempts]
  )
  if (rowCount !== 1) throw new LeaseLost(id)
}

/** Plans the next try, or gives up: the order then stays with its last error and is never due again. */
export async function markFailed({ id, attempts }: ClaimedOrder, error: unknown): Promise<void> {
  const text = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  if (attempts >= MOST_ATTEMPTS) {
    await db.rawQuery(
      `update outbox set next_attempt_at = 'infinity', last_error = ? where id = ? and attempts = ?`,
      [text, id, attempts]
    )
    return
  }
  await db.rawQuery(
    `update outbox set next_attempt_at = now() + make_interval(secs => ?), last_error = ? where id = ? and attempts = ?`,
    [retryDelaySeconds(attempts), text, id, attempts]
  )
}
