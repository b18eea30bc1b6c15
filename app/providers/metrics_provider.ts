import type { ApplicationService } from '@adonisjs/core/types'
import { createServer, type Server } from 'node:http'

/** Serves the metrics on a port of their own, which the edge never publishes. */
export default class MetricsProvider {
  #server?: Server

  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return

    const { default: env } = await import('#start/env')
    const { registry } = await import('#platform/metrics/all')
    this.#server = createServer(async (request, response) => {
      if (request.url !== '/metrics') return response.writeHead(404).end()
      try {
        const text = await registry.metrics()
        response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
      } catch (error) {
        response.writeHead(500).end(String(error))
      }
    })
    await new Promise<void>((resolve, reject) => {
      this.#server!.once('error', reject).listen(
        env.get('METRICS_PORT'),
        env.get('METRICS_HOST'),
        resolve
      )
    })
  }

  async shutdown() {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }
}
