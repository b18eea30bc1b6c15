import type { ApplicationService } from '@adonisjs/core/types'
import type { Server } from 'node:http'

/**
 * Gives the web processes their metrics port; the worker command opens its own. It opens before the
 * process takes requests: who sees it ready can read its metrics, and a taken port stops the start.
 */
export default class MetricsProvider {
  #server?: Server

  constructor(protected app: ApplicationService) {}

  async start() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { startMetricsServer } = await import('#platform/metrics/metrics_server')
    this.#server = await startMetricsServer('web')
  }

  async shutdown() {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }
}
