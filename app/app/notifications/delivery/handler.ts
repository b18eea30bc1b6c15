import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { OutboxKind, OutboxOrders } from '#notifications/outbox_kinds'

/** Does its work in the transaction that marks the order as done: it takes effect exactly once. */
export type ApplyingHandler<Kind extends OutboxKind> = {
  apply(payload: OutboxOrders[Kind], trx: TransactionClientContract): Promise<void>
}

/**
 * Reaches out of the database. It is done again when the worker dies between the act and the mark, so it gives the
 * other side the order's id to recognise a repetition by.
 */
export type DeliveringHandler<Kind extends OutboxKind> = {
  deliver(payload: OutboxOrders[Kind], orderId: string): Promise<void>
}

export type Handlers = {
  [Kind in OutboxKind]: ApplyingHandler<Kind> | DeliveringHandler<Kind>
}
