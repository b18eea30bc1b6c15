import limiter from '@adonisjs/limiter/services/main'
import { rateLimited } from '#platform/metrics/security_metrics'

/** Of a million codes three count at a time: thirty guesses a day find one in a year with a chance of one in thirty. */
const limits = (userId: string) =>
  limiter.multi([
    { key: `second_factor:${userId}`, requests: 5, duration: '15 min', blockDuration: '15 min' },
    { key: `second_factor:day:${userId}`, requests: 30, duration: '1 day' },
  ])
rateLimited.inc({ bucket: 'second_factor' }, 0)

/** Counts a guess before it is looked at, or guesses in parallel would all be let through. @throws E_TOO_MANY_REQUESTS */
export async function countGuess(userId: string): Promise<void> {
  await limits(userId)
    .consume()
    .catch((error) => {
      rateLimited.inc({ bucket: 'second_factor' })
      throw error
    })
}

export async function forgetGuesses(userId: string): Promise<void> {
  await limits(userId).delete()
}
