import { collectDefaultMetrics, Registry } from 'prom-client'
import env from '#start/env'
import { VERSION } from '#platform/release'

/** All metrics of this process. The labels are a contract with the rules and dashboards in monitoring/. */
export const registry = new Registry()

registry.setDefaultLabels({ component: 'web', colour: env.get('COLOUR'), version: VERSION })
collectDefaultMetrics({ register: registry })
