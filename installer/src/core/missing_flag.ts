import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

/** A question would have to be asked, and nobody is there to answer. */
export class MissingFlag extends Failure {
  constructor(what: string, flags: string[]) {
    super(`${what} is missing, and no question can be asked here.`, {
      code: 'E_MISSING_FLAG',
      exitCode: exitCodes.usage,
      remedy: `Give ${flags.join(' or ')}.`,
    })
  }
}
