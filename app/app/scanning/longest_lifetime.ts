import { MOST_EXTRA_MINUTES } from '#domain/schedule/validity_end'
import type PassType from '#passes/models/pass_type'

/**
 * For how long any pass of the type was ever signed, seconds: the type may be stricter by now, and the holder may have
 * been granted extra minutes.
 */
export function longestLifetimeOf({ longestMinutes, maxMinutes }: PassType): number {
  return (Math.max(longestMinutes ?? 0, maxMinutes) + MOST_EXTRA_MINUTES) * 60
}
