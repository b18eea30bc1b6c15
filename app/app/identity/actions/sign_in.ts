import { errors as authErrors } from '@adonisjs/auth'
import { errors as limitErrors } from '@adonisjs/limiter'
import hash from '@adonisjs/core/services/hash'
import limiter from '@adonisjs/limiter/services/main'
import User, { normaliseEmail } from '#identity/models/user'
import { authEvents, rateLimited } from '#platform/metrics/security_metrics'

type Credentials = { email: string; password: string; address: string }

/**
 * How many tries a quarter of an hour has: for one account from one address, for one account from anywhere, and
 * from one address for any account. A whole school shares one address and signs in before the first bell.
 */
function limitsFor(email: string, address: string) {
  const quarter = { duration: '15 min', blockDuration: '15 min' } as const
  return {
    ofAccount: limiter.multi([
      { key: `sign_in:${email}:${address}`, requests: 10, ...quarter },
      { key: `sign_in:${email}`, requests: 50, ...quarter },
    ]),
    ofAddress: limiter.multi([{ key: `sign_in:${address}`, requests: 2000, ...quarter }]),
  }
}

/** Finds the user whose e-mail address and password these are, in the same time whether or not the account exists. */
export class SignIn {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS */
  async run({ email, password, address }: Credentials): Promise<User> {
    const { ofAccount, ofAddress } = limitsFor(normaliseEmail(email), address)
    /* Counted before the password is looked at, or guesses in parallel would all be let through. */
    await this.#consume(ofAddress)
    await this.#consume(ofAccount)
    const user = await this.#verify(email, password)
    await ofAccount.delete()
    return user
  }

  async #consume(limits: { consume(): Promise<unknown> }): Promise<void> {
    await limits.consume().catch((error) => {
      if (error instanceof limitErrors.E_TOO_MANY_REQUESTS) {
        authEvents.inc({ role: 'unknown', result: 'rate_limited', mfa: 'none' })
        rateLimited.inc({ bucket: 'sign_in' })
      }
      throw error
    })
  }

  async #verify(email: string, password: string): Promise<User> {
    const user = await User.verifyCredentials(normaliseEmail(email), password).catch((error) => {
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
