import type { ApplicationService } from '@adonisjs/core/types'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE_MS = 1000

/**
 * Connects to Redis before the first request: a command is refused while there is no connection, and the client
 * would open it only when the first command comes. Without Redis the application starts all the same.
 */
export default class RedisConnectionProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    if (this.app.getMode() !== 'run' || this.app.getEnvironment() !== 'web') return
    const { default: env } = await import('#start/env')
    if (!env.get('REDIS_URL')) return

    const { default: redis } = await import('@adonisjs/redis/services/main')
    const { ioConnection } = redis.connection()
    if (ioConnection.status === 'ready') return
    await Promise.race([once(ioConnection, 'ready').catch(() => undefined), sleep(PATIENCE_MS)])
  }

  /**
   * The framework takes leave of Redis next. One that is away cannot hear it, and the process would end as if it
   * had failed.
   */
  async shutdown() {
    const { default: redis } = await import('@adonisjs/redis/services/main')
    for (const [name, connection] of Object.entries(redis.activeConnections)) {
      const { ioConnection, ioSubscriberConnection } = connection!
      if (isHere(ioConnection) && isHere(ioSubscriberConnection)) continue
      await connection!.disconnect()
      delete redis.activeConnections[name as keyof typeof redis.activeConnections]
    }
  }
}

function isHere(connection?: { status: string }): boolean {
  return !connection || connection.status === 'ready'
}
