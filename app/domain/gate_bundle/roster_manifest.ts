import type { PassSigner } from '../pass_code/sign_pass.js'
import { PARTS, type PartFacts } from './roster_parts.js'
import { openPayload, signPayload, type SignedPayload, type Trust } from './signed_payload.js'

/** What the school says about a roster: which parts it has. Times are Unix seconds by the server's clock. */
export type RosterManifest = {
  version: 1
  schoolId: string
  issuedAt: number
  /** When a gate throws the roster away, at the latest. */
  expires: number
  parts: PartFacts[]
}

/** Why a gate keeps the roster it has instead of one it was given. */
export type RosterRefusal = 'rolled_back' | 'expired' | 'from_the_future'

/** A roster that none of the gate's keys has signed for this school, or that is not what was signed. */
export class ForgedRoster extends Error {
  readonly code = 'E_FORGED_ROSTER'
  readonly status = 422
  readonly remedy = 'Check that the gate talks to its own school, then enrol it again.'

  constructor(message = 'The roster is not signed by a key this gate trusts') {
    super(message)
    this.name = 'ForgedRoster'
  }
}

/** Signs a manifest with the school's active key. */
export function signRoster(
  manifest: RosterManifest,
  key: { keyIndex: number; signer: PassSigner }
): Promise<SignedPayload> {
  return signPayload(manifest, { purpose: 'roster1', ...key })
}

/** @throws ForgedRoster */
export async function openRoster(signed: SignedPayload, trust: Trust): Promise<RosterManifest> {
  const manifest = (await openPayload(signed, 'roster1', trust)) as RosterManifest | null
  const good =
    manifest?.version === 1 &&
    manifest.schoolId === trust.schoolId &&
    manifest.parts.length === PARTS
  if (!good) throw new ForgedRoster()
  return manifest
}

/** The school's clock, as the gate estimates it, may be this far off, and two servers' clocks too. Seconds. */
const CLOCK_TOLERANCE = 120

/**
 * Whether a gate takes a genuine roster over the one it holds: an older one could show a face that was replaced.
 * @param now Unix seconds
 */
export function refuseRoster(
  candidate: RosterManifest,
  { held, now }: { held: RosterManifest | null; now: number }
): RosterRefusal | null {
  if (held && candidate.issuedAt < held.issuedAt - CLOCK_TOLERANCE) return 'rolled_back'
  if (!(now < candidate.expires)) return 'expired'
  if (!(candidate.issuedAt <= now + CLOCK_TOLERANCE)) return 'from_the_future'
  return null
}
