import { orderDigests } from '#notifications/actions/order_digests'
import type { Job } from '#platform/jobs/job'

/** Collects what people want to be mailed together. */
export const sendDigests: Job = { name: 'send_digests', everySeconds: 60, run: orderDigests }
