import { createServer, type Server } from 'node:http'
import env from '#start/env'
import { registry } from '#platform/metrics/all'
import { VERSION } from '#platform/release'

/**
 * Serves this process's metrics on a port of their own, which the edge never publishes.
 * @param component which role the process plays; becomes a label of every metric
 */
export async function startMetricsServer(component: 'web' | 'worker'): Promise<Server> {
  registry.setDefaultLabels({ component, colour: env.get('COLOUR'), version: VERSION })

  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    try {
      const text = await registry.metrics()
      response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
    } catch {
      response.writeHead(503).end('A metric could not be collected')
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.get('METRICS_PORT'), env.get('METRICS_HOST'), resolve)
  })
  return server
}
