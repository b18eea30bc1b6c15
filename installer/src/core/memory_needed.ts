import type { Site } from './site/site.js'

const services = 1.6e9
const dashboards = 0.2e9

/** Bytes that a machine should have for this site. */
export function memoryNeeded({ monitoring }: Pick<Site, 'monitoring'>) {
  return services + (monitoring.grafana ? dashboards : 0)
}
