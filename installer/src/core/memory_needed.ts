import type { Site } from './site/site.js'

const services = { small: 1.6e9, medium: 3.5e9, large: 7.5e9 }
const dashboards = 0.2e9

/** Bytes that a machine should have for a site of this size. */
export function memoryNeeded({ size, monitoring }: Pick<Site, 'size' | 'monitoring'>) {
  return services[size] + (monitoring.grafana ? dashboards : 0)
}
