import { letsThrough } from '#domain/scan_outcome'
import type { DeskResult } from '../use_scan_desk.js'

/** As long as the server takes a scan back, less a little for the way to it. */
const SPAN = 14.5 * 60_000

/** Whether a scan let somebody through so recently that it can be taken back. */
export function canAnnul({ answer, at }: DeskResult, now: number): boolean {
  return answer !== undefined && letsThrough(answer) && now - at < SPAN
}
