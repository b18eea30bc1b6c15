import type { SigningKeyState } from '../pass_code/keyring.js'

/** What a gate does without a network with passes of a type. */
export type OfflinePolicy = 'allow' | 'warn' | 'deny'

/** A pass type as a gate needs it. Times are seconds. */
export type BundledPassType = {
  /** The byte that names the type in a pass code. */
  code: number
  name: string
  longestLifetime: number
  singleUse: boolean
  photoCheck: boolean
  /** Whether a code on paper, which anybody can copy, is accepted. */
  printable: boolean
  reentry: 'allowed' | 'refused'
  offline: OfflinePolicy
  /** When the server has not confirmed the bundle for this long, it does not do for the type. */
  staleAfter: number
}

/** K_day of a school day, which holds for steps with `from` ≤ step × 15 < `until`. */
export type BundledDayKey = {
  from: number
  until: number
  /** 32 bytes, base64url. */
  key: string
  /** The number of the day's word (word_of_day.ts); absent in a bundle of an older server. */
  word?: number
}

/**
 * All a gate needs to decide without a network (pass-code.md). It holds no name and no photo, and no bell schedule:
 * schedule and blackouts decide when a pass *starts*, and a code is signed only then. Times are Unix seconds by the
 * server's clock.
 */
export type GateBundle = {
  version: 1
  schoolId: string
  checkpoint: { id: string; name: string; direction: 'in' | 'out' | 'both' }
  /** Rises with every change and never goes back. */
  seq: number
  issuedAt: number
  /** When the gate should ask again. */
  nextUpdate: number
  /** When the bundle is worth nothing any more, at the latest. */
  expires: number
  keys: { keyIndex: number; state: SigningKeyState; x: string; kid: string }[]
  /** Keys that were stolen: what they signed is refused, also by a gate that knows them as good. */
  revokedKids: string[]
  /** Status index of bit 0 of the lists: no pass that has not expired has a smaller one. */
  statusBase: number
  /** Status lists, gzip in base64url. */
  revoked: string
  suspended: string
  dayKeys: BundledDayKey[]
  passTypes: BundledPassType[]
}
