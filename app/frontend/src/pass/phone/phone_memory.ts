import { serverClock } from '../../time/server_clock.js'
import type { PresentedPass } from '../../passes/pass_standing.js'
import type { SignedInUser } from '../../session/signed_in_user.js'
import { keepOnPhone, withPhoneDatabase, type PhoneMemory } from './phone_database.js'

/** A browser is one phone. */
const KEY = 'phone'

/** What this browser remembers of its student; undefined if nobody used it as a phone. */
export function recallPhone(): Promise<PhoneMemory | undefined> {
  return withPhoneDatabase((database) => database.get('memory', KEY))
}

/** Keeps what the student sees now, for when the page opens without a network. */
export async function rememberPasses(
  holder: SignedInUser,
  passes: readonly PresentedPass[]
): Promise<void> {
  const memory = { holder, passes, at: serverClock.now(), clock: serverClock.memory() }
  await keepOnPhone((database) => database.put('memory', memory, KEY))
  // A browser that is asked does not clear it when its disk is full.
  await navigator.storage?.persist?.()
}

/** Deletes everything, the keys first of all: the student signs out, or somebody else signs in. */
export async function forgetPhone(): Promise<void> {
  await withPhoneDatabase(async (database) => {
    await database.clear('codes')
    await database.clear('memory')
  })
}

/** Somebody has signed in: deletes what another student has left. */
export async function leavePhoneTo(user: SignedInUser): Promise<void> {
  const memory = await recallPhone()
  if (memory && memory.holder.id !== user.id) await forgetPhone()
}
