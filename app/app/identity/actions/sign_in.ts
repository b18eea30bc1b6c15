import { errors as authErrors } from '@adonisjs/auth'
import { errors as limitErrors } from '@adonisjs/limiter'
import hash from '@adonisjs/core/services/hash'
import { countAttempt, forgetAttempts } from '#identity/actions/sign_in_limits'
import User, { normaliseEmail } from '#identity/models/user'
import { authEvents } from '#platform/metrics/security_metrics'

type Credentials = {
  email: string
  password: string
  address: string
  /** The id of the browser, if it is known for this account. */
  knownBrowser?: string
}

/** Finds the user whose e-mail address and password these are, in the same time whether or not the account exists. */
export class SignIn {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS */
  async run({ password, ...typed }: Credentials): Promise<User> {
    const attempt = { ...typed, email: normaliseEmail(typed.email) }
    /* Counted before the password is looked at, or guesses in parallel would all be let through. */
    await countAttempt(attempt).catch((error) => {
      if (error instanceof limitErrors.E_TOO_MANY_REQUESTS)
        authEvents.inc({ role: 'unknown', result: 'rate_limited', mfa: 'none' })
      throw error
    })
    const user = await this.#verify(attempt.email, password)
    await forgetAttempts(attempt)
    return user
  }

  async #verify(email: string, password: string): Promise<User> {
    const user = await User.verifyCredentials(email, password).catch((error) => {
      authEvents.inc({ role: 'unknown', result: 'failure', mfa: 'none' })
      throw error
    })
    if (user.status !== 'active') {
      authEvents.inc({ role: 'unknown', result: 'disabled', mfa: 'none' })
      throw new authErrors.E_INVALID_CREDENTIALS('Invalid user credentials')
    }
    if (hash.use('argon2id').needsReHash(user.password)) await user.merge({ password }).save()
    await user.load('roleAssignments')
    return user
  }
}
