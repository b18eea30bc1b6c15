import type { BundledPassType, GateBundle } from './gate_bundle.js'

/** Green: as good as online. Amber: usable, and the operator is told its age. Red: not for this type any more. */
export type Freshness = 'green' | 'amber' | 'red'

const GREEN_SECONDS = 15 * 60

/** Seconds since the server made the bundle. */
export function bundleAge(bundle: GateBundle, now: number): number {
  return Math.max(0, now - bundle.issuedAt)
}

/**
 * How fresh a bundle is for passes of a type, or for those with the strictest limit.
 * @param now Unix seconds
 */
export function freshnessOf(bundle: GateBundle, now: number, type?: BundledPassType): Freshness {
  const age = bundleAge(bundle, now)
  const limits = type ? [type] : bundle.passTypes
  const limit = Math.min(...limits.map(({ staleAfter }) => staleAfter))
  // Written so that a time which is not a number is red.
  if (!(age < limit && now < bundle.expires)) return 'red'
  return age <= GREEN_SECONDS ? 'green' : 'amber'
}
