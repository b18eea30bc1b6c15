import { Limit } from '#platform/limits/limit'
import { networkOf } from '#platform/limits/network_of'

const quarter = { duration: '15 min', blockDuration: '15 min' } as const
/** A whole school shares one network and signs in before the first bell. */
const ofNetwork = new Limit('sign_in', { requests: 2000, ...quarter })
const ofAccountInNetwork = new Limit('sign_in', { requests: 10, ...quarter })
const ofAccount = new Limit('sign_in', { requests: 50, ...quarter })
const ofKnownBrowser = new Limit('sign_in', { requests: 10, ...quarter })

type Attempt = { email: string; address: string; knownBrowser?: string }
type Counted = { limit: Limit; key: string }

/**
 * The limits of one attempt, the narrowest of an account first: what it stops no longer counts against the account
 * elsewhere. A browser that is known for the account has tries of its own, so that a stranger's guessing does not lock
 * the owner out (OWASP, Slow Down Online Guessing Attacks with Device Cookies).
 */
function limitsOf({ email, address, knownBrowser }: Attempt): Counted[] {
  if (knownBrowser) return [{ limit: ofKnownBrowser, key: `browser:${knownBrowser}:${email}` }]
  const network = networkOf(address)
  return [
    { limit: ofNetwork, key: `network:${network}` },
    { limit: ofAccountInNetwork, key: `account:${email}:${network}` },
    { limit: ofAccount, key: `account:${email}` },
  ]
}

/** @throws E_TOO_MANY_REQUESTS */
export async function countAttempt(attempt: Attempt): Promise<void> {
  for (const { limit, key } of limitsOf(attempt)) await limit.count(key)
}

/** The account's tries begin anew once the password was right; those of a network do not. */
export async function forgetAttempts(attempt: Attempt): Promise<void> {
  const ofThisAccount = limitsOf(attempt).filter(({ limit }) => limit !== ofNetwork)
  for (const { limit, key } of ofThisAccount) await limit.forget(key)
}
