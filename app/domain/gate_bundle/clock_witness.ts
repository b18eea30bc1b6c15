import type { PassVerdict } from '../pass_code/pass_verdict.js'

/**
 * Who says that it is later than this gate believes. The school: it has signed a pass that begins only then, and a
 * rotating code is signed when its pass begins. A phone: it has made a code for then, and its clock may be wrong.
 */
export type ClockWitness = 'school' | 'phone'

/** The school's clock, as a gate estimates it, may be this far off. Seconds. */
const TOLERANCE = 120

/**
 * What a code that was refused says of the gate's clock; nothing unless its signature and, from a phone, its MAC are good.
 * @param now Unix seconds by the gate
 */
export function clockWitness(verdict: PassVerdict, now: number): ClockWitness | null {
  if (verdict.valid || !verdict.signedClaims) return null
  if (verdict.detail === 'clock') return 'phone'
  const { flags, notBefore } = verdict.signedClaims
  const begins = verdict.detail === 'before_not_before' && flags.rotating
  return begins && now < notBefore - TOLERANCE ? 'school' : null
}
