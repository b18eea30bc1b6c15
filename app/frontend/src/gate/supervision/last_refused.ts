import type { DeskResult } from '../use_scan_desk.js'
import type { LastRefused } from './supervision_types.js'

/** Whoever was refused longer ago does not stand before the gate any more. */
const STILL_HERE = 5 * 60_000

/** The newest scan of a pass that the server has refused at this gate. */
export function lastRefused(
  results: readonly DeskResult[],
  now: number = Date.now()
): LastRefused | undefined {
  for (const { at, answer } of results) {
    if (now - at > STILL_HERE) return undefined
    if (!answer || !('nonce' in answer) || !answer.pass || answer.outcome === 'accepted') continue
    return { nonce: answer.nonce, reason: answer.reason }
  }
  return undefined
}
