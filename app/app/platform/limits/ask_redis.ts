import { errors } from '@adonisjs/limiter'
import logger from '@adonisjs/core/services/logger'

/** After a failure Redis is left alone this long: whoever waits for a limit waits for a slow Redis once, not each time. */
const PAUSE = 1000
let pausedUntil = 0

/**
 * The answer of the counter in Redis; nothing if Redis is away or slow, and then the count of this process decides.
 * @throws E_TOO_MANY_REQUESTS
 */
export async function askRedis<T>(question: () => Promise<T>): Promise<T | undefined> {
  if (Date.now() < pausedUntil) return undefined
  try {
    return await question()
  } catch (error) {
    if (error instanceof errors.E_TOO_MANY_REQUESTS) throw error
    pausedUntil = Date.now() + PAUSE
    logger.warn({ err: error }, 'limits are counted in this process alone')
    return undefined
  }
}
