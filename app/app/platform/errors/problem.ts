import { Exception } from '@adonisjs/core/exceptions'
import type { Refusal } from '#domain/refusal'

/**
 * An error a person can do something about. Subclasses set `static status`, `static code` and `static help`
 * (the remedy), and a message that names what happened.
 */
export class Problem extends Exception {
  /** Facts for programs, sent beside the code: for example why a pass was refused, as a key with parameters. */
  get extra(): Record<string, unknown> | undefined {
    return undefined
  }
}

/** The body of every answer of the API that is not a success. */
export type ProblemBody = {
  error: {
    code: string
    message: string
    remedy: string
    request_id: string
    issues?: { field: string; rule: string; message: string }[]
    /** With E_PASS_REFUSED. */
    refusal?: Refusal
  }
}
