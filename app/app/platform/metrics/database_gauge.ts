import { Gauge } from 'prom-client'
import { registry } from '#platform/metrics/registry'

/**
 * A gauge whose value is read from the database at each scrape. While the database does not answer the gauge is left
 * out and the scrape succeeds all the same, for it is then that the other metrics are needed.
 */
export function databaseGauge({
  name,
  help,
  read,
}: {
  name: string
  help: string
  read(): Promise<number>
}): Gauge {
  return new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      const value = await read().catch(() => undefined)
      if (value === undefined) this.remove()
      else this.set(value)
    },
  })
}
