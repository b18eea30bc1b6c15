import { clockWitness } from '#domain/gate_bundle/clock_witness'
import { decideOffline } from '#domain/gate_bundle/decide_offline'
import { ReplayMemory } from '#domain/gate_bundle/replay_memory'
import type { PassCrypto } from '#domain/pass_code/pass_crypto'
import { outcomeOf, type ScanOutcome, type ScanReason } from '#domain/scan_outcome'
import { serverClock } from '../../time/server_clock.js'
import type { HeldBundle } from './bundle_keeper.js'
import { gateClock } from './gate_clock.js'
import { localUses } from './local_uses.js'
import { notePassage } from './note_passage.js'
import { oneAtATime } from './one_at_a_time.js'
import { keepScan } from './scan_queue.js'

export type LocalAnswer = {
  outcome: ScanOutcome
  reason: ScanReason
  pass: {
    type: string
    holder: string | null
    photo_check: boolean
    valid_until: string | null
  } | null
  /** The code comes from the future or the far past: a clock is wrong, not the pass. */
  clock: boolean
}

type Gate = { held: HeldBundle | null; crypto: PassCrypto }
type Reading = { nonce: string; code: string; direction: 'in' | 'out' }

const replay = new ReplayMemory()

/** Decides on a code without the server, and keeps the scan on disk before anybody sees the answer. */
export function decideAlone(reading: Reading, gate: Gate): Promise<LocalAnswer> {
  return oneAtATime(() => decideAndKeep(reading, gate))
}

async function decideAndKeep(reading: Reading, { held, crypto }: Gate): Promise<LocalAnswer> {
  const now = serverClock.now() / 1000
  const answer = held ? await decide(reading, { held, crypto, now }) : withoutBundle()
  await keepScan({
    ...reading,
    occurredAt: new Date(now * 1000).toISOString(),
    outcome: answer.outcome,
    reason: answer.reason,
    bundleSeq: held?.loaded.bundle.seq ?? null,
    checkpoint: held?.loaded.bundle.checkpoint.id,
    skewMs: skew(),
  })
  return answer
}

async function decide(
  reading: Reading,
  { held, crypto, now }: { held: HeldBundle; crypto: PassCrypto; now: number }
): Promise<LocalAnswer> {
  const { code, direction } = reading
  if (gateClock.standing() === 'wrong') return wrongClock()
  const { loaded, confirmedAt } = held
  const gate = { loaded, confirmedAt, now, direction, replay, uses: localUses, crypto }
  const { reason, outcome, verdict, type } = await decideOffline(code, gate)
  const claims = verdict.valid ? verdict.claims : verdict.signedClaims
  const witness = clockWitness(verdict, now)
  if (witness) gateClock.hear(witness, claims!.passId)
  if (reason === 'ok' && claims && type) await notePassage({ claims, type }, reading, now)
  return {
    outcome,
    reason,
    pass: type && {
      type: type.name,
      holder: null,
      photo_check: type.photoCheck || Boolean(claims?.flags.photoCheck || claims?.flags.printed),
      valid_until: claims && new Date(claims.expires * 1000).toISOString(),
    },
    clock: witness !== null,
  }
}

/** Nobody passes by a time that is known to be wrong; the code may well be good. */
function wrongClock(): LocalAnswer {
  return { outcome: outcomeOf('code_stale'), reason: 'code_stale', pass: null, clock: true }
}

function withoutBundle(): LocalAnswer {
  return { outcome: outcomeOf('bundle_stale'), reason: 'bundle_stale', pass: null, clock: false }
}

function skew(): number | null {
  const ahead = serverClock.deviceAhead()
  return ahead === null ? null : Math.round(ahead)
}
