import { Gauge, Histogram } from 'prom-client'
import { registry } from '#platform/metrics/registry'

/** `route` is the pattern of the route, never the address: an address may hold an identifier. */
export const httpRequestDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the arrival of a request to the end of its answer',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
})

export const httpRequestsInFlight = new Gauge({
  name: 'http_requests_in_flight',
  help: 'Requests that have arrived and are not yet answered',
  registers: [registry],
})

/** Gives every route its series before the first request: `increase()` cannot see a counter that is born at 1. */
export function beginAtZero(routes: { methods: string[]; pattern: string }[]): void {
  for (const { methods, pattern } of routes) {
    for (const method of methods.filter((name) => name !== 'HEAD')) {
      for (const status of ['200', '500']) {
        httpRequestDuration.zero({ method, route: pattern, status })
      }
    }
  }
}
