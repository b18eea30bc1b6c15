import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Passage } from '#domain/gate_bundle/passage_conflict'
import type { SignedBundle } from '#domain/gate_bundle/signed_bundle'
import type { ScanOutcome, ScanReason } from '#domain/scan_outcome'
import type { ClockMemory } from '../../time/server_clock.js'
import type { GateDevice } from '../gate_device.js'

/** A scan that the gate has decided alone and the server has to be told of. */
export type QueuedScan = {
  /** The key: nothing else tells two scans apart (scanning.md). */
  nonce: string
  code: string
  direction: 'in' | 'out'
  occurredAt: string
  outcome: ScanOutcome
  reason: ScanReason
  bundleSeq: number | null
  /** Where the gate stood when it decided; it may have been moved before it is back. Absent without a bundle. */
  checkpoint?: string
  skewMs: number | null
}

/** A scan of somebody who did not go through after all, and since when; the server has to be told. */
export type QueuedAnnulment = { nonce: string; occurredAt: string }

/** A public key, x in base64url. */
export type TrustedKey = { keyIndex: number; x: string }

/** What the gate knows of its school, as it was when there was a network. */
export type GateMemory = {
  device: GateDevice
  /** The keys that vouch for a bundle: at first those the school publishes, then those of the bundle held. */
  keys: TrustedKey[]
  bundle: { signed: SignedBundle; etag: string; confirmedAt: number } | null
  /** How this device's clock stood when the bundle was confirmed. */
  clock?: ClockMemory
}

/**
 * A pass this gate has let through, and which way: one for a single use until its code has expired, one whose type
 * refuses coming back for the day. Both last facts are absent in what an older page has written.
 */
export type LocalUse = {
  passId: string
  /** Unix seconds after which it need not be remembered. */
  expires: number
  passage?: Passage
  nonce?: string
}

interface GateSchema extends DBSchema {
  queue: { key: string; value: QueuedScan }
  annulments: { key: string; value: QueuedAnnulment }
  uses: { key: string; value: LocalUse }
  memory: { key: string; value: GateMemory }
}

export type GateDatabase = IDBPDatabase<GateSchema>

const NAME = 'student-pass-gate'
/** Rises with the schema; an older page in another tab lets go of the database when a newer one asks for it. */
const VERSION = 2

let opened: Promise<GateDatabase> | undefined

/** The gate's own database in this browser: what is in it outlives the page, the browser and a power cut. */
export function gateDatabase(): Promise<GateDatabase> {
  opened ??= openDB<GateSchema>(NAME, VERSION, {
    // What an older page has written stays: scans may wait in it.
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('queue', { keyPath: 'nonce' })
        database.createObjectStore('uses', { keyPath: 'passId' })
        database.createObjectStore('memory')
      }
      if (before < 2) database.createObjectStore('annulments', { keyPath: 'nonce' })
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
