import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

const shortest = 12

/** Says what is wrong with a first administrator's password, or nothing. */
export function passwordIssue(password: string) {
  if (password.length < shortest) return `must have at least ${shortest} characters`
  if (/[\r\n]/.test(password)) return 'must be one line'
  return undefined
}

export class PasswordRefused extends Failure {
  constructor(issue: string) {
    super(`The administrator’s password ${issue}.`, {
      code: 'E_PASSWORD',
      exitCode: exitCodes.usage,
      remedy:
        'Choose another and run the command again. A sentence of four words is easy to remember.',
    })
  }
}
