/** Why one of many could not be done. */
export type Failure = { code: string; message: string }

/**
 * Describes an error a person can do something about.
 * @throws the error itself, if it is not the one item's fault (5xx)
 */
export function describeFailure(error: unknown): Failure {
  const { status, code, message } = (error ?? {}) as Record<string, unknown>
  if (typeof status !== 'number' || status >= 500) throw error
  return { code: String(code), message: String(message) }
}
