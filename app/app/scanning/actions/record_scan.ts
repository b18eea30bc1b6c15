import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { PassVerdict } from '#domain/pass_code/pass_verdict'
import { outcomeOf, type ScanReason } from '#domain/scan_outcome'
import { scanDuration, scansTotal } from '#platform/metrics/scan_metrics'
import { runPrepared } from '#platform/prepared_query'
import type { KnownDevice } from '#scanning/device_tokens'
import { FIND_RECORDED_SCAN, RECORD_SCAN, type RecordedScan } from '#scanning/record_scan_statement'
import { verifierOf } from '#scanning/school_verifier'

export type Scan = {
  /** UUID form of 128 random bits; sending it again changes nothing. */
  nonce: string
  code: string
  checkpoint?: string
  direction: 'in' | 'out'
  occurredAt: Date
  mode: 'online' | 'offline'
}

export type AnsweredScan = RecordedScan & { reason: ScanReason; duplicate: boolean }

/** The slot of the one use of a single-use pass. */
const SINGLE_USE_SLOT = 0

/** Verifies a code and records the scan, whatever its outcome: refusals are rows too. */
export class RecordScan {
  async run(scan: Scan, device: KnownDevice): Promise<AnsweredScan> {
    const stopTimer = scanDuration.startTimer()
    const verifier = await verifierOf(device.schoolId)
    const verdict = await verifier.verify(scan.code, scan.occurredAt.getTime() / 1000, scan.mode)
    const answer = await this.#record(scan, device, verdict)
    stopTimer()

    if (!answer.duplicate) {
      scansTotal.inc({ outcome: outcomeOf(answer.reason), reason: answer.reason, mode: scan.mode })
    }
    return answer
  }

  async #record(scan: Scan, device: KnownDevice, verdict: PassVerdict): Promise<AnsweredScan> {
    const claims = verdict.valid ? verdict.claims : verdict.signedClaims
    const [recorded] = await runPrepared<RecordedScan>(RECORD_SCAN, [
      device.id,
      scan.nonce,
      uuidv7(),
      device.schoolId,
      scan.checkpoint ?? device.checkpointId,
      claims?.passId ?? null,
      reasonOf(scan, verdict),
      scan.direction,
      scan.mode,
      scan.occurredAt,
      createHash('sha256').update(scan.code).digest(),
      verdict.valid ? slotOf(verdict, scan.direction) : null,
    ])
    if (recorded) return { ...recorded, reason: recorded.reason as ScanReason, duplicate: false }

    const [first] = await runPrepared<RecordedScan>(FIND_RECORDED_SCAN, [device.id, scan.nonce])
    return { ...first!, reason: first!.reason as ScanReason, duplicate: true }
  }
}

/** A gate that was offline reports what happened in the last three days; anything else is a wrong clock or a lie. */
const OLDEST_REPORT_MS = 72 * 3_600_000
const CLOCK_TOLERANCE_MS = 120_000

function reasonOf({ mode, occurredAt }: Scan, verdict: PassVerdict): ScanReason {
  const age = Date.now() - occurredAt.getTime()
  const plausible = age > -CLOCK_TOLERANCE_MS && age < OLDEST_REPORT_MS
  if (mode === 'offline' && !plausible) return 'offline_not_allowed'
  return verdict.valid ? 'ok' : verdict.reason
}

/** Where rivals for the same use meet: one slot for a single-use pass, one for each step and direction otherwise. */
function slotOf(
  { claims, step }: PassVerdict & { valid: true },
  direction: 'in' | 'out'
): number | null {
  if (claims.flags.singleUse) return SINGLE_USE_SLOT
  if (step === null) return null
  return step * 2 + (direction === 'in' ? 0 : 1)
}
