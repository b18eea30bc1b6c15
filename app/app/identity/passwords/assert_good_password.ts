import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import { Problem } from '#platform/errors/problem'

/** NIST SP 800-63B: length matters, composition rules do not. */
export const SHORTEST_PASSWORD = 12

/** A program that knows the passwords people choose needs at least 10^8 tries (zxcvbn's score 3). */
const LEAST_SCORE = 3

/** Nobody guesses beyond it, and looking at more would cost time. */
const LOOKED_AT = 64

export class PasswordTooShort extends Problem {
  static status = 422
  static code = 'E_PASSWORD_TOO_SHORT'
  static help = `Choose at least ${SHORTEST_PASSWORD} characters; several words are easy to remember.`
  static message = `The password is shorter than ${SHORTEST_PASSWORD} characters`
}

export class PasswordGuessable extends Problem {
  static status = 422
  static code = 'E_PASSWORD_GUESSABLE'
  static help = 'Choose several words that have nothing to do with you or each other.'
  static message = 'The password is one that is tried first: a common one, a pattern, or a name'
}

const estimator = new ZxcvbnFactory({
  dictionary: common.dictionary,
  graphs: common.adjacencyGraphs,
})

/**
 * @param about words that a stranger would try for this person: name, e-mail address, school
 * @throws PasswordTooShort, PasswordGuessable
 */
export function assertGoodPassword(password: string, about: string[]): void {
  if (password.length < SHORTEST_PASSWORD) throw new PasswordTooShort()
  const words = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const { score } = estimator.check(password.slice(0, LOOKED_AT), words.filter(Boolean))
  if (score < LEAST_SCORE) throw new PasswordGuessable()
}
