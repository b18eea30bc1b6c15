import type { Server } from 'node:http'
import type { Group } from '@japa/runner/core'
import env from '#start/env'
import { startMetricsServer } from '#platform/metrics/metrics_server'

/** Serves the metrics of the application under test, as its web process does. */
export function withMetrics(group: Group) {
  group.setup(async () => {
    const server: Server = await startMetricsServer('web')
    return () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  })

  return {
    /** The value of the one series of a metric that has these labels. */
    async valueOf(name: string, labels: Record<string, string>): Promise<number> {
      const response = await fetch(
        `http://${env.get('METRICS_HOST')}:${env.get('METRICS_PORT')}/metrics`
      )
      const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
      const series = (await response.text())
        .split('\n')
        .filter(
          (line) => line.startsWith(`${name}{`) && wanted.every((label) => line.includes(label))
        )
      if (series.length !== 1)
        throw new Error(`${series.length} series of ${name} have these labels`)
      return Number(series[0]!.split(' ').at(-1))
    },
  }
}
