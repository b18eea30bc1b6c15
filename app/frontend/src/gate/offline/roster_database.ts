import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { SignedPayload } from '#domain/gate_bundle/signed_payload'

/** Names and faces, sealed: what is in here is read with the codes of passes only. */
export type StoredRoster = {
  deviceId: string
  etag: string
  signed: SignedPayload
  parts: Uint8Array<ArrayBuffer>[]
}

interface RosterSchema extends DBSchema {
  roster: { key: string; value: StoredRoster }
}

/** A database of its own, so that the queue of scans never waits for megabytes. */
const NAME = 'student-pass-roster'
const VERSION = 1

/** A browser is one gate. */
const KEY = 'gate'

let opened: Promise<IDBPDatabase<RosterSchema>> | undefined

function rosterDatabase() {
  opened ??= openDB<RosterSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('roster')
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

export async function recallRoster(): Promise<StoredRoster | undefined> {
  return (await rosterDatabase()).get('roster', KEY)
}

export async function storeRoster(roster: StoredRoster): Promise<void> {
  await (await rosterDatabase()).put('roster', roster, KEY)
}

export async function forgetRoster(): Promise<void> {
  await (await rosterDatabase()).delete('roster', KEY)
}
