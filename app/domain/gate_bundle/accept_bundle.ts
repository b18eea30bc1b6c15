import type { GateBundle } from './gate_bundle.js'

/** Why a gate keeps the bundle it has instead of one it was given. */
export type BundleRefusal = 'rolled_back' | 'expired' | 'other_checkpoint' | 'from_the_future'

/** The school's clock, as the gate estimates it, may be this far off. Seconds. */
const CLOCK_TOLERANCE = 120

/**
 * Whether a gate takes a genuine bundle over the one it holds. A number that goes back would bring revoked passes back
 * to life, so it is refused whatever else the bundle says.
 * @param now Unix seconds
 */
export function refuseBundle(
  candidate: GateBundle,
  { held, checkpointId, now }: { held: GateBundle | null; checkpointId: string; now: number }
): BundleRefusal | null {
  if (candidate.checkpoint.id !== checkpointId) return 'other_checkpoint'
  if (held && candidate.seq < held.seq) return 'rolled_back'
  if (held && candidate.seq === held.seq && candidate.issuedAt < held.issuedAt) return 'rolled_back'
  if (!(now < candidate.expires)) return 'expired'
  if (!(candidate.issuedAt <= now + CLOCK_TOLERANCE)) return 'from_the_future'
  return null
}
