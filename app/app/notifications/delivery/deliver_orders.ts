import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { claimOrders, type ClaimedOrder } from '#notifications/delivery/claim_orders'
import type { Handlers } from '#notifications/delivery/handler'
import { LeaseLost, markDone, markFailed } from '#notifications/delivery/settle_order'
import { outboxFailures } from '#platform/metrics/outbox_metrics'

const BATCH = 5

/** Does every order that is due. One that fails stands in no other's way. */
export async function deliverOrders(handlers: Handlers): Promise<void> {
  for (;;) {
    const orders = await claimOrders(BATCH)
    await Promise.all(orders.map((order) => deliver(order, handlers)))
    if (orders.length < BATCH) return
  }
}

async function deliver(order: ClaimedOrder, handlers: Handlers): Promise<void> {
  try {
    await run(order, handlers)
  } catch (error) {
    if (error instanceof LeaseLost) return
    outboxFailures.inc({ kind: order.kind })
    logger.error({ err: error, order: order.id, kind: order.kind }, 'order failed')
    await markFailed(order, error)
  }
}

async function run(order: ClaimedOrder, handlers: Handlers): Promise<void> {
  const handler = handlers[order.kind] as Handlers[typeof order.kind] | undefined
  if (!handler) throw new Error(`Nobody handles orders of the kind ${order.kind}`)

  if ('deliver' in handler) {
    await handler.deliver(order.payload as never, order.id)
    await markDone(order)
    return
  }
  await db.transaction(async (trx) => {
    /* First, so that it waits for a rival with the same order and then finds it done. */
    await markDone(order, trx)
    await handler.apply(order.payload as never, trx)
  })
}
