const FIRST_SECONDS = 5
const LONGEST_SECONDS = 3600

/** Tries an order has before it is given up: about 14 hours, a night without a mail server. */
export const MOST_ATTEMPTS = 24

/**
 * Seconds until the next try: doubles with each failure up to an hour, and spreads by half either way so that orders
 * that failed together do not come back together.
 * @param failures tries that have failed, from 1
 * @param random from 0 to 1
 */
export function retryDelaySeconds(failures: number, random: number = Math.random()): number {
  const doubled = Math.min(FIRST_SECONDS * 2 ** (failures - 1), LONGEST_SECONDS)
  return doubled * (0.5 + random)
}
