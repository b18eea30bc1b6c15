import { problemOf } from '../api/problem.js'
import { recallPhone } from '../pass/phone/phone_memory.js'
import { serverClock } from '../time/server_clock.js'
import { useSession } from './use_session.js'

/** How long a student's phone waits for the server before it opens with what it has kept, ms. */
const PATIENCE = 2_000

/**
 * Finds out who is signed in. Without an answer a student's phone goes on as it was: the pass must open where there is
 * no network.
 * @throws TuyauError if the server does not answer and this is nobody's phone
 */
export async function openSession(): Promise<void> {
  const { load, assume } = useSession()
  const phone = await recallPhone()
  if (!phone) return load()

  if (phone.clock) serverClock.recall(phone.clock)
  const answered = load().then(
    () => true,
    (error) => !problemOf(error)
  )
  if (await Promise.race([answered, noPatience()])) return
  await assume(phone.holder)
}

/** At once where the browser knows that there is no network. */
function noPatience(): Promise<false> {
  if (!navigator.onLine) return Promise.resolve(false)
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, false))
}
