import { problemOf } from '../../api/problem.js'
import { serverClock } from '../../time/server_clock.js'
import { fetchCode } from './fetch_code.js'
import { keepOnlyCodesOf, keptCode } from './kept_codes.js'

/** A code that is younger need not be fetched again only to be kept. */
const YOUNG = 60 * 60_000

/** Keeps the codes of these passes for when there is no network, and of no others. Failures wait for the next time. */
export async function keepCodesOf(passIds: readonly string[]): Promise<void> {
  await keepOnlyCodesOf(passIds)
  for (const id of passIds) {
    const kept = await keptCode(id)
    if (kept && serverClock.now() - kept.fetchedAt < YOUNG) continue
    try {
      if (!(await fetchCode(id))) return
    } catch (error) {
      problemOf(error)
    }
  }
}
