import type { ScanReason } from '../scan_outcome.js'

/** Which way a gate saw a pass go last, and when, in Unix seconds. */
export type Passage = { direction: 'in' | 'out'; at: number }

/**
 * What is wrong with going the same way twice, for types that refuse coming back. Where nothing was seen since `from`,
 * nothing is: a gate alone knows only what it saw itself.
 * @param from Unix seconds since which passages count, the beginning of the school's day
 */
export function passageConflict(
  last: Passage | undefined,
  { direction, from }: { direction: 'in' | 'out'; from: number }
): Extract<ScanReason, 'already_inside' | 'not_inside'> | null {
  if (!last || last.at < from || last.direction !== direction) return null
  return direction === 'in' ? 'already_inside' : 'not_inside'
}
