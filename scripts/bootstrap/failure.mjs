/**
 * Something went wrong that the person at the keyboard can put right: what happened, what to do.
 * Subclasses are named after what happened and live beside the code that throws them.
 */
export class Failure extends Error {
  /**
   * @param {string} message what happened, one sentence
   * @param {{ code: string, remedy: string, exitCode?: number, details?: string, cause?: unknown }} facts
   *   `details` is the tail of another program's output, shown below the message
   */
  constructor(message, { code, remedy, exitCode = 1, details, cause }) {
    super(message, { cause })
    this.name = new.target.name
    this.code = code
    this.remedy = remedy
    this.exitCode = exitCode
    this.details = details
  }
}
