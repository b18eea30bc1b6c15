import db from '@adonisjs/lucid/services/db'
import type { OutboxKind, OutboxOrders } from '#notifications/outbox_kinds'

export type ClaimedOrder<Kind extends OutboxKind = OutboxKind> = {
  id: string
  kind: Kind
  payload: OutboxOrders[Kind]
  /** Tries including this one. */
  attempts: number
}

/** An order whose worker died is taken up by another after this time; longer than any delivery may take. */
const LEASE_SECONDS = 120

/**
 * Takes the orders that have waited longest. They are leased, not locked: no transaction stays open while a mail
 * server thinks, and the try is counted even if the order kills the process.
 */
export async function claimOrders(most: number): Promise<ClaimedOrder[]> {
  const { rows } = await db.rawQuery(
    `update outbox set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?)
     where id in (
       select id from outbox where done_at is null and next_attempt_at <= now()
       order by next_attempt_at, id limit ? for update skip locked)
     returning id, kind, payload, attempts`,
    [LEASE_SECONDS, most]
  )
  return rows
}
