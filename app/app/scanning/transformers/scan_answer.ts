import type { ScanOutcome, ScanReason } from '#domain/scan_outcome'
import type { AnsweredScan } from '#scanning/actions/record_scan'

export type ScanAnswer = {
  nonce: string
  outcome: ScanOutcome
  reason: ScanReason
  /** Key into the message catalogues, with its parameters; the gate shows it in its reader's language. */
  message_key: string
  params: { [name: string]: string }
  pass: {
    type: string
    holder: string | null
    photo_check: boolean
    valid_until: string | null
  } | null
  /** What the server would have said, where the gate decided alone and otherwise. */
  conflict: ScanReason | null
  /** The scan this one repeats, if its nonce was answered before. */
  duplicate_of: string | null
  /** Whether sending the same scan again can change the answer. */
  retry: false
  server_time: string
}

/** The answer to a processed scan; always sent with 200, also for a refusal. */
export function answerScan(nonce: string, scan: AnsweredScan): ScanAnswer {
  return {
    nonce,
    outcome: scan.outcome,
    reason: scan.reason,
    message_key: `scan.reason.${scan.reason}`,
    params: {},
    pass: scan.type_name === null ? null : presentScannedPass(scan, scan.type_name),
    conflict: scan.conflict as ScanReason | null,
    duplicate_of: scan.duplicate ? scan.scan_id : null,
    retry: false,
    server_time: new Date().toISOString(),
  }
}

function presentScannedPass(scan: AnsweredScan, type: string): ScanAnswer['pass'] {
  return {
    type,
    holder: scan.given_name === null ? null : `${scan.given_name} ${scan.family_name}`,
    photo_check: scan.photo_check || scan.lowerTrust,
    valid_until: scan.valid_until?.toISOString() ?? null,
  }
}
