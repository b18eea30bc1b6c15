import logger from '@adonisjs/core/services/logger'

/** Why one of many could not be done. */
export type Failure = { code: string; message: string }

/**
 * Describes why one of many failed, for the answer to all of them. An error that is not the item's fault (5xx) is the
 * answer to everything as long as nothing has been done; after that, who asked has to learn what was.
 * @param somethingDone whether an item before this one has succeeded
 * @throws the error itself, if it is not the one item's fault and nothing has been done
 */
export function describeFailure(
  error: unknown,
  { somethingDone }: { somethingDone: boolean }
): Failure {
  const { status, code, message } = (error ?? {}) as Record<string, unknown>
  if (typeof status === 'number' && status < 500) {
    return { code: String(code), message: String(message) }
  }
  if (!somethingDone) throw error

  logger.error({ err: error }, 'one of many was not done')
  return {
    code: 'E_SERVICE_UNAVAILABLE',
    message: 'This one was not done, because a part of the service cannot be reached right now',
  }
}
