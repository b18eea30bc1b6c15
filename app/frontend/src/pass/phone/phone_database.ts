import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { PresentedPass } from '../../passes/pass_standing.js'
import type { SignedInUser } from '../../session/signed_in_user.js'
import type { ClockMemory } from '../../time/server_clock.js'

/** What a phone needs to show one pass's code without a network; no script can read the keys out. */
export type KeptCode = {
  passId: string
  /** Static part and signature, base64url. */
  signedPart: string
  rotating: boolean
  /** Unix ms by the server's clock. */
  fetchedAt: number
  /** K_pass for `from` ≤ step × 15 < `until`, and the number of the day's word. */
  keys: { from: number; until: number; word: number; key: CryptoKey }[]
}

/** What the student saw when there was a network. */
export type PhoneMemory = {
  holder: SignedInUser
  passes?: readonly PresentedPass[]
  /** When the passes were so, Unix ms by the server's clock. */
  at?: number
  clock?: ClockMemory
}

interface PhoneSchema extends DBSchema {
  codes: { key: string; value: KeptCode }
  memory: { key: string; value: PhoneMemory }
}

const NAME = 'student-pass-phone'
const VERSION = 1

/** Somebody signs out: what is still on its way from the server must not be kept after all was deleted. */
let left = false

let opened: Promise<IDBPDatabase<PhoneSchema>> | undefined

/** The phone's own database in this browser. */
function phoneDatabase(): Promise<IDBPDatabase<PhoneSchema>> {
  opened ??= openDB<PhoneSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('codes', { keyPath: 'passId' })
      database.createObjectStore('memory')
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated() {
      opened = undefined
    },
  })
  return opened
}

/**
 * Does something with the database. A browser that keeps nothing, for example in a private window, goes on with the
 * network alone: then nothing is done, and the answer is undefined.
 */
export async function withPhoneDatabase<Result>(
  act: (database: IDBPDatabase<PhoneSchema>) => Promise<Result>
): Promise<Result | undefined> {
  try {
    return await act(await phoneDatabase())
  } catch (error) {
    opened = undefined
    if (error instanceof DOMException) return undefined
    throw error
  }
}

/** Writes, unless its student has left this phone meanwhile. */
export async function keepOnPhone(
  act: (database: IDBPDatabase<PhoneSchema>) => Promise<unknown>
): Promise<void> {
  await withPhoneDatabase(async (database) => {
    if (!left) await act(database)
  })
}

/** From now on nothing is kept, until somebody signs in. */
export function leavePhone(): void {
  left = true
}

export function usePhoneAgain(): void {
  left = false
}
