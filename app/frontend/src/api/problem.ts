import { TuyauError } from '@tuyau/core/client'

/** Why a pass was refused: a message key with parameters (domain/refusal.ts). */
export type Refusal = {
  reason: string
  params: Record<string, string | number>
  remedy: 'queue' | 'later' | 'none'
}

/** A field of the request that was refused: which one, by which rule, with the rule's own numbers. */
export type Issue = {
  field: string
  rule: string
  message: string
  meta?: Record<string, string | number>
}

/** What went wrong with a call, in the words of the server or, without an answer, in ours. */
export type Problem = {
  code: string
  message?: string
  remedy?: string
  requestId?: string
  status?: number
  refusal?: Refusal
  issues?: Issue[]
}

/** Something that went wrong in the browser itself, for which there are words. */
export class LocalProblem extends Error {
  constructor(
    readonly code: string,
    options?: ErrorOptions
  ) {
    super(code, options)
  }
}

/** The server could not be reached, or its answer was cut off. */
export const NO_CONNECTION = 'E_NO_CONNECTION'

type ProblemBody = {
  error?: {
    code: string
    message: string
    remedy: string
    request_id: string
    refusal?: Refusal
    issues?: Issue[]
  }
}

/** Reads any failure of an API call; rethrows what is no failure of a call. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof LocalProblem) return { code: thrown.code }
  if (!(thrown instanceof TuyauError)) throw thrown
  if (thrown.kind === 'network') return { code: NO_CONNECTION }

  const error = (thrown.response as ProblemBody | undefined)?.error
  if (!error) return { code: `E_HTTP_${thrown.status}`, status: thrown.status }
  const { code, message, remedy, request_id: requestId, refusal, issues } = error
  return { code, message, remedy, requestId, refusal, issues, status: thrown.status }
}
