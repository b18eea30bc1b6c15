import { deliverOrders } from '#notifications/delivery/deliver_orders'
import { HANDLERS } from '#notifications/delivery/handlers'
import type { Job } from '#platform/jobs/job'

/** Does what was ordered through the outbox. */
export const deliverOutbox: Job = {
  name: 'deliver_outbox',
  everySeconds: 2,
  run: () => deliverOrders(HANDLERS),
}
