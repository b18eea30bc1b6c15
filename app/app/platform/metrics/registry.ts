import { collectDefaultMetrics, Registry } from 'prom-client'

/** All metrics of this process. Their names and labels are a contract with monitoring/. */
export const registry = new Registry()

collectDefaultMetrics({ register: registry })
