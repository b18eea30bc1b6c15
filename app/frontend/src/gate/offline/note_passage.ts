import type { BundledPassType } from '#domain/gate_bundle/gate_bundle'
import { REPLAY_MEMORY_SECONDS } from '#domain/gate_bundle/replay_memory'
import type { PassClaims } from '#domain/pass_code/pass_claims'
import { parsePassCode } from '#domain/pass_code/pass_code_text'
import { readUnverifiedClaims } from '#domain/pass_code/static_part'
import { serverClock } from '../../time/server_clock.js'
import type { HeldBundle } from './bundle_keeper.js'
import { noteUse } from './local_uses.js'

const DAY_SECONDS = 86_400

type Reading = { nonce: string; code: string; direction: 'in' | 'out' }

/** Remembers that a pass went through, if it matters to this gate later. `now` in Unix seconds. */
export async function notePassage(
  { claims, type }: { claims: PassClaims; type: BundledPassType },
  { nonce, direction }: Reading,
  now: number
): Promise<void> {
  const { singleUse } = claims.flags
  if (!singleUse && type.reentry === 'allowed') return
  const expires = claims.expires + REPLAY_MEMORY_SECONDS
  await noteUse({
    passId: claims.passId,
    expires: singleUse ? expires : Math.min(expires, now + DAY_SECONDS),
    passage: { direction, at: now },
    nonce,
  })
}

/**
 * The same for a code that the server has accepted: the network may be gone before the next bundle. A short code does
 * not say which pass it stands for.
 */
export function noteAccepted(reading: Reading, held: HeldBundle | null): void {
  const claims = claimsOf(reading.code)
  const type = claims && held?.loaded.typeOf(claims.passType)
  if (!type) return
  /* The answer does not wait for the disk, and does not fail with it: the server has the scan. */
  notePassage({ claims, type }, reading, serverClock.now() / 1000).catch(() => undefined)
}

function claimsOf(code: string): PassClaims | null {
  try {
    return readUnverifiedClaims(parsePassCode(code).staticPart)
  } catch {
    return null
  }
}
