import { Limit } from '#platform/limits/limit'

/** Of a million codes three count at a time: thirty guesses a day find one in a year with a chance of one in thirty. */
const inAQuarter = new Limit('second_factor', {
  requests: 5,
  duration: '15 min',
  blockDuration: '15 min',
})
const inADay = new Limit('second_factor', { requests: 30, duration: '1 day' })
const dayOf = (userId: string) => `day:${userId}`

/** Counts a guess before it is looked at, or guesses in parallel would all be let through. @throws E_TOO_MANY_REQUESTS */
export async function countGuess(userId: string): Promise<void> {
  await inAQuarter.count(userId)
  await inADay.count(dayOf(userId))
}

export async function forgetGuesses(userId: string): Promise<void> {
  await inAQuarter.forget(userId)
  await inADay.forget(dayOf(userId))
}
