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
  reentry: 'allowed' | 'refused'
  offline: OfflinePolicy
  /** A bundle older than this does not do for the type. */
  staleAfter: number
}

/** K_day of a school day, which holds for steps with `from` ≤ step × 15 < `until`. */
export type BundledDayKey = {
  from: number
  until: number
  /** 32 bytes, base64url. */
  key: string
}

/**
 * All a gate needs to decide without a network (pass-code.md). It holds no name and no photo. Times are Unix seconds
 * by the server's clock.
 */
export type GateBundle = {
  version: 1
  schoolId: string
  checkpoint: { id: string; name: string; direction: 'in' | 'out' | 'both' }
  /** Rises with every change and never goes back. */
  seq: number
  issuedAt: number
  nextUpdate: number
  expires: number
  keys: { keyIndex: number; state: SigningKeyState; x: string; kid: string }[]
  /** Keys that were stolen: what they signed is refused, also by a gate that knows them as good. */
  revokedKids: string[]
  /** Status lists, gzip in base64url. */
  revoked: string
  suspended: string
  dayKeys: BundledDayKey[]
  passTypes: BundledPassType[]
  /** When no pass may be used, for 48 hours; `passType` null: none at all. */
  blackouts: { from: number; until: number; passType: number | null }[]
}
