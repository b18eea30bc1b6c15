import type { ApplicationService } from '@adonisjs/core/types'
import type { Logger } from '@adonisjs/core/logger'
import type { Server } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long requests that are under way may take once the server accepts no new ones. */
const FINISH_SECONDS = 20

type NodeServer = Server | TlsServer

let draining = false

/** Whether the process has been told to stop; readiness and keep-alive follow it. */
export function isDraining(): boolean {
  return draining
}

/**
 * Leaves service without losing a request: readiness turns off, the edge is given time to notice, then the server
 * stops accepting, finishes what is under way and the process ends with 0. What is not finished in time is cut off.
 */
export async function drainAndTerminate(app: ApplicationService): Promise<void> {
  if (draining) return
  draining = true

  const [{ default: env }, { default: server }, { default: logger }] = await Promise.all([
    import('#start/env'),
    import('@adonisjs/core/services/server'),
    import('@adonisjs/core/services/logger'),
  ])
  const delay = env.get('DRAIN_DELAY_SECONDS')
  logger.info({ delay_seconds: delay }, 'draining')
  await sleep(delay * 1000)

  const stopCleaning = closeConnectionsOnceIdle(server.getNodeServer(), logger)
  await app.terminate()
  stopCleaning()
}

/** A connection that a client keeps open would hold the process for as long as the client likes. */
function closeConnectionsOnceIdle(server: NodeServer | undefined, logger: Logger): () => void {
  const idle = setInterval(() => server?.closeIdleConnections(), 100)
  const cutOff = setTimeout(() => {
    logger.warn('requests were still under way after %d s and are cut off', FINISH_SECONDS)
    server?.closeAllConnections()
  }, FINISH_SECONDS * 1000)
  return () => {
    clearInterval(idle)
    clearTimeout(cutOff)
  }
}
