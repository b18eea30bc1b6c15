import redis from '@adonisjs/redis/services/main'

/** Whether Redis answers now. Readiness does not depend on it: scans go on without. */
export async function redisAnswers(): Promise<boolean> {
  return redis
    .connection()
    .ping()
    .then(() => true)
    .catch(() => false)
}
