import limiter from '@adonisjs/limiter/services/main'
import { errors as authErrors } from '@adonisjs/auth'
import User, { normaliseEmail } from '#identity/models/user'
import { authEvents, rateLimited } from '#platform/metrics/security_metrics'

/** Ten wrong passwords for one account from one address within a quarter of an hour. */
const attempts = () => limiter.use({ requests: 10, duration: '15 min', blockDuration: '15 min' })

type Credentials = { email: string; password: string; address: string }

/** Finds the user whose e-mail address and password these are, in the same time whether or not the account exists. */
export class SignIn {
  /** @throws E_INVALID_CREDENTIALS, E_TOO_MANY_REQUESTS */
  async run({ email, password, address }: Credentials): Promise<User> {
    const key = `sign_in:${normaliseEmail(email)}:${address}`
    const [error, user] = await attempts().penalize(key, () => this.#verify(email, password))
    if (!error) return user
    authEvents.inc({ role: 'unknown', result: 'rate_limited', mfa: 'none' })
    rateLimited.inc({ bucket: 'sign_in' })
    throw error
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
    await user.load('roleAssignments')
    for (const { role } of user.roleAssignments)
      authEvents.inc({ role, result: 'success', mfa: 'none' })
    return user
  }
}
