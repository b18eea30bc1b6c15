import { hkdfSync } from 'node:crypto'

/** The number of a day's word (domain/word_of_day.ts), 0–255: it follows from K_day, and K_day does not follow from it. */
export function dayWordOf(dayKey: Uint8Array): number {
  return new Uint8Array(hkdfSync('sha256', dayKey, '', 'word-of-the-day', 1))[0]!
}
