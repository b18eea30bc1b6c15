import type { Infer } from '@vinejs/vine/types'
import type { Scan } from '#scanning/scan'
import type { scanValidator } from '#scanning/validators/scan_validator'

/** A scan as it was sent, in our own words. Online it happens now, whatever the gate's clock says. */
export function orderedScan(body: Infer<typeof scanValidator>): Scan {
  const { nonce, code, checkpoint, direction, mode, local_outcome: outcome } = body
  const online = mode === 'online'
  return {
    nonce,
    code,
    checkpoint,
    direction,
    mode,
    occurredAt: online ? new Date() : body.occurred_at,
    decidedThere:
      online || !outcome
        ? undefined
        : {
            outcome,
            reason: body.local_reason,
            bundleSeq: body.bundle_seq,
            skewMs: body.skew_ms,
          },
  }
}
