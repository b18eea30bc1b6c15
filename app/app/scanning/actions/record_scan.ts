import { v7 as uuidv7 } from 'uuid'
import type { ScanReason } from '#domain/scan_outcome'
import { markShortCodeUsed } from '#carriers/actions/find_short_code'
import { scanConflicts, scanDuration, scansTotal } from '#platform/metrics/scan_metrics'
import { runPrepared } from '#platform/prepared_query'
import type { KnownDevice } from '#scanning/device_tokens'
import { letThroughAnyway, nonceOfLettingThrough } from '#scanning/let_through_anyway'
import { CLOCK_TOLERANCE_MS, OLDEST_REPORT_MS } from '#scanning/presence/annul_span'
import { readPresentedCode, type PresentedCode } from '#scanning/presented_code'
import { FIND_RECORDED_SCAN, RECORD_SCAN, type RecordedScan } from '#scanning/record_scan_statement'
import type { Scan } from '#scanning/scan'

export type AnsweredScan = RecordedScan & {
  reason: ScanReason
  duplicate: boolean
  lowerTrust: boolean
}

/** Verifies a code and records the scan, whatever its outcome: refusals are rows too. */
export class RecordScan {
  async run(scan: Scan, device: KnownDevice): Promise<AnsweredScan> {
    const stopTimer = scanDuration.startTimer()
    const presented = await readPresentedCode(scan, device)
    const answer = await this.#record(scan, device, presented)
    stopTimer()

    if (!answer.duplicate) {
      if (presented.isShortCode && answer.reason === 'ok') await markShortCodeUsed(presented.hash)
      scansTotal.inc({ outcome: answer.outcome, reason: answer.reason, mode: scan.mode })
      if (answer.conflict) scanConflicts.inc({ reason: answer.conflict })
    }
    return answer
  }

  async #record(scan: Scan, device: KnownDevice, code: PresentedCode): Promise<AnsweredScan> {
    const { lowerTrust } = code
    const [recorded] = await runPrepared<RecordedScan>(RECORD_SCAN, [
      device.id,
      scan.nonce,
      uuidv7(),
      device.schoolId,
      scan.checkpoint ?? device.checkpointId,
      code.passId,
      isPlausible(scan) ? code.reason : 'offline_not_allowed',
      scan.direction,
      scan.mode,
      scan.occurredAt,
      code.hash,
      code.slot,
      scan.decidedThere?.outcome ?? null,
      scan.decidedThere?.reason ?? null,
      scan.decidedThere?.bundleSeq ?? null,
      scan.decidedThere?.skewMs ?? null,
      code.secretVersion,
    ])
    if (recorded) return answered(recorded, { duplicate: false, lowerTrust })

    const [first] = await runPrepared<RecordedScan>(FIND_RECORDED_SCAN, [device.id, scan.nonce])
    if (letThroughAnyway(first!, scan)) {
      return this.#record({ ...scan, nonce: nonceOfLettingThrough(scan.nonce) }, device, code)
    }
    return answered(first!, { duplicate: true, lowerTrust })
  }
}

function answered(
  recorded: RecordedScan,
  more: { duplicate: boolean; lowerTrust: boolean }
): AnsweredScan {
  return { ...recorded, ...more, reason: recorded.reason as ScanReason }
}

function isPlausible({ mode, occurredAt }: Scan): boolean {
  const age = Date.now() - occurredAt.getTime()
  return mode === 'online' || (age > -CLOCK_TOLERANCE_MS && age < OLDEST_REPORT_MS)
}
