import { createHash } from 'node:crypto'
import type { Scan } from '#scanning/scan'
import type { RecordedScan } from '#scanning/record_scan_statement'

/**
 * Whether a gate has let somebody through with a scan that was refused: its request arrived, the refusal did not, and
 * so it decided alone. Its own first answer would hide that somebody went through.
 */
export function letThroughAnyway(first: RecordedScan, { decidedThere }: Scan): boolean {
  return opens(decidedThere) && !opens(first)
}

/** A second look at a good pass opens the gate too, one at a stale code does not. */
function opens(answer: { outcome: string; reason?: string } | undefined): boolean {
  if (answer?.outcome === 'attention') return (answer.reason ?? 'ok') === 'ok'
  return answer?.outcome === 'accepted'
}

/** Of what happened at the gate after the refusal that has the nonce itself: always the same, so that it is stored once. */
export function nonceOfLettingThrough(nonce: string): string {
  const bytes = createHash('sha256')
    .update(`let through ${normal(nonce)}`)
    .digest('hex')
  return bytes.slice(0, 32).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}

/** PostgreSQL takes a UUID with and without hyphens, in capitals and small letters. */
function normal(nonce: string): string {
  return nonce.replaceAll('-', '').toLowerCase()
}
