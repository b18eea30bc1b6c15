import type { BundledPassType, GateBundle } from './gate_bundle.js'

/** Green: as good as online. Amber: usable, and the operator is told its age. Red: not for this type any more. */
export type Freshness = 'green' | 'amber' | 'red'

const GREEN_SECONDS = 15 * 60

type Moment = {
  /** Unix seconds at which the server last gave the bundle, or said that it is still the newest. */
  confirmedAt: number
  /** Unix seconds. */
  now: number
  type?: BundledPassType
}

/** How fresh a bundle is for passes of a type or, if none is named, for those with the strictest limit. */
export function freshnessOf(bundle: GateBundle, { confirmedAt, now, type }: Moment): Freshness {
  const age = now - confirmedAt
  const limits = type ? [type] : bundle.passTypes
  const limit = Math.min(...limits.map(({ staleAfter }) => staleAfter))
  // Written so that a time which is not a number is red.
  if (!(age < limit && now < bundle.expires)) return 'red'
  return age <= GREEN_SECONDS ? 'green' : 'amber'
}
