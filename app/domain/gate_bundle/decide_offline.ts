import type { PassCrypto } from '../pass_code/pass_crypto.js'
import type { PassVerdict, ValidPass } from '../pass_code/pass_verdict.js'
import { verifyPassCode } from '../pass_code/verify_pass_code.js'
import { outcomeOf, type ScanOutcome, type ScanReason } from '../scan_outcome.js'
import { readShortCode } from '../short_code.js'
import { freshnessOf } from './freshness.js'
import type { BundledPassType } from './gate_bundle.js'
import type { LoadedBundle } from './loaded_bundle.js'
import { passageConflict, type Passage } from './passage_conflict.js'
import type { ReplayMemory } from './replay_memory.js'

/** Port: what this gate has let through itself. It must survive a reload. */
export interface LocalUses {
  /** Whether a single-use pass was used here. */
  has(passId: string): boolean | Promise<boolean>
  /** Which way a pass went last; needed of passes only whose type refuses coming back. */
  last?(passId: string): Passage | undefined | Promise<Passage | undefined>
}

export type OfflineDecision = {
  reason: ScanReason
  outcome: ScanOutcome
  verdict: PassVerdict
  type: BundledPassType | null
}

type Gate = {
  loaded: LoadedBundle
  /** Unix seconds at which the server last gave or confirmed the bundle. */
  confirmedAt: number
  /** Unix seconds by the gate's estimate of the server's clock. */
  now: number
  direction: 'in' | 'out'
  replay: ReplayMemory
  uses: LocalUses
  crypto: PassCrypto
}

/**
 * What a gate without a network answers to a code. It decides by the bundle and by what it has seen itself; what other
 * gates did in the meantime is found out at the sync and reported as an incident.
 */
export async function decideOffline(code: string, gate: Gate): Promise<OfflineDecision> {
  const { loaded } = gate
  const verdict = await verifyPassCode(code, {
    schoolId: loaded.bundle.schoolId,
    now: gate.now,
    mode: 'offline',
    findKey: (index) => loaded.findKey(index),
    findDayKey: (step) => loaded.findDayKey(step),
    longestLifetime: (type) => loaded.typeOf(type)?.longestLifetime,
    crypto: gate.crypto,
  })
  const claims = verdict.valid ? verdict.claims : verdict.signedClaims
  const type = (claims && loaded.typeOf(claims.passType)) ?? null
  if (!verdict.valid) {
    /* Only the server knows what a short code stands for. */
    const reason = readShortCode(code) === null ? verdict.reason : 'offline_not_allowed'
    return { reason, outcome: outcomeOf(reason), verdict, type }
  }

  const reason = (await refuse(verdict, type!, gate)) ?? 'ok'
  return { reason, outcome: outcomeOfAccepted(reason, type!), verdict, type }
}

async function refuse(
  { claims, step }: ValidPass,
  type: BundledPassType,
  gate: Gate
): Promise<ScanReason | null> {
  const { loaded, confirmedAt, now, direction, replay, uses } = gate
  if (loaded.isRevoked(claims.statusIndex)) return 'revoked'
  if (loaded.isSuspended(claims.statusIndex)) return 'holder_blocked'
  if (claims.flags.printed && !type.printable) return 'code_stale'
  if (type.offline === 'deny') return 'offline_not_allowed'
  if (freshnessOf(loaded.bundle, { confirmedAt, now, type }) === 'red') return 'bundle_stale'

  const { direction: way } = loaded.bundle.checkpoint
  if (way !== 'both' && way !== direction) return 'wrong_direction'
  if (claims.flags.singleUse && (await uses.has(claims.passId))) return 'already_used'
  const wrongWay = await seenGoing(claims.passId, type, gate)
  if (wrongWay) return wrongWay
  // Last, because it remembers: a code that was refused for another reason was not used.
  if (step !== null && !replay.note({ passId: claims.passId, step, direction }, now)) {
    return 'code_replayed'
  }
  return null
}

async function seenGoing(
  passId: string,
  type: BundledPassType,
  { loaded, now, direction, uses }: Gate
): Promise<ScanReason | null> {
  if (type.reentry === 'allowed') return null
  const today = loaded.bundle.dayKeys.find(({ from, until }) => from <= now && now < until)
  return passageConflict(await uses.last?.(passId), { direction, from: today?.from ?? now })
}

/** A type may want a second look at whatever was accepted without asking the server. */
function outcomeOfAccepted(reason: ScanReason, type: BundledPassType): ScanOutcome {
  return reason === 'ok' && type.offline === 'warn' ? 'attention' : outcomeOf(reason)
}
