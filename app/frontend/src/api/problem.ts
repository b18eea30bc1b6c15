import { TuyauError } from '@tuyau/core/client'

/** What went wrong with a call, in the words of the server or, without an answer, in ours. */
export type Problem = {
  code: string
  message?: string
  remedy?: string
  requestId?: string
  status?: number
}

/** The server could not be reached, or its answer was cut off. */
export const NO_CONNECTION = 'E_NO_CONNECTION'

type ProblemBody = {
  error?: { code: string; message: string; remedy: string; request_id: string }
}

/** Reads any failure of an API call; rethrows what is no failure of a call. */
export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof TuyauError)) throw thrown
  if (thrown.kind === 'network') return { code: NO_CONNECTION }

  const error = (thrown.response as ProblemBody | undefined)?.error
  if (!error) return { code: `E_HTTP_${thrown.status}`, status: thrown.status }
  const { code, message, remedy, request_id: requestId } = error
  return { code, message, remedy, requestId, status: thrown.status }
}
