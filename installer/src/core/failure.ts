import type { ExitCode } from './exit_codes.js'

export interface FailureFacts {
  /** Stable, for machines: `E_PORT_TAKEN`. */
  code: string
  exitCode: ExitCode
  /** What the reader does next, as a sentence. */
  remedy: string
  /** Lines that help to find the cause, for example the end of a program's output. */
  details?: string[]
  cause?: unknown
}

/** Something that went wrong and that a person can act upon. Everything thrown on purpose is one. */
export class Failure extends Error {
  readonly code: string
  readonly exitCode: ExitCode
  readonly remedy: string
  readonly details: string[]

  constructor(message: string, { code, exitCode, remedy, details = [], cause }: FailureFacts) {
    super(message, { cause })
    this.name = new.target.name
    this.code = code
    this.exitCode = exitCode
    this.remedy = remedy
    this.details = details
  }
}
