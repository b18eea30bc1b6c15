/** Whether an error says that Redis cannot be reached now (messages of ioredis, which has no codes for these). */
export function isRedisUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.name === 'MaxRetriesPerRequestError' ||
    /Stream isn't writeable|Command timed out|Connection is closed|Redis connection is not ready/.test(
      error.message
    )
  )
}
