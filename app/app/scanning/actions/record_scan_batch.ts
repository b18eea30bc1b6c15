import { errors as vineErrors } from '@vinejs/vine'
import logger from '@adonisjs/core/services/logger'
import { RecordScan } from '#scanning/actions/record_scan'
import type { Scan } from '#scanning/scan'
import type { KnownDevice } from '#scanning/device_tokens'
import { orderedScan } from '#scanning/transformers/order_scan'
import { answerScan, type ScanAnswer } from '#scanning/transformers/scan_answer'
import { scanValidator } from '#scanning/validators/scan_validator'

/** An item without an answer: malformed, so that sending it again is useless, or not stored for now. */
export type UnansweredScan = {
  nonce: string | null
  error: { code: string; issues?: { field: string; rule: string; message: string }[] }
  retry: boolean
}

/** How many items of one batch are in work at once; the rest of the pool is for the gates that wait for an answer. */
const AT_ONCE = 3

/** Records scans a gate has kept while it had no network, each by itself: a bad one holds up none of the others. */
export class RecordScanBatch {
  #recordScan = new RecordScan()

  async run(items: object[], device: KnownDevice): Promise<(ScanAnswer | UnansweredScan)[]> {
    const results: (ScanAnswer | UnansweredScan)[] = new Array(items.length)
    const waiting = items.entries()
    const work = async () => {
      for (const [index, item] of waiting) results[index] = await this.#record(item, device)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return results
  }

  async #record(item: object, device: KnownDevice): Promise<ScanAnswer | UnansweredScan> {
    try {
      const scan = orderedScan(await scanValidator.validate(item))
      if (isAfterEnd(scan, device)) return refused(scan.nonce)
      return answerScan(scan.nonce, await this.#recordScan.run(scan, device))
    } catch (error) {
      return unanswered(item, error)
    }
  }
}

/** What a device did before it was lost or revoked has happened; what it does since is not even stored. */
function isAfterEnd({ mode, occurredAt }: Scan, { shutOut }: KnownDevice): boolean {
  return shutOut !== undefined && (mode === 'online' || occurredAt >= shutOut.at)
}

const refused = (nonce: string) => ({ nonce, error: { code: 'E_DEVICE_REVOKED' }, retry: false })

function unanswered(item: object, error: unknown): UnansweredScan {
  const nonce = 'nonce' in item && typeof item.nonce === 'string' ? item.nonce : null
  if (error instanceof vineErrors.E_VALIDATION_ERROR) {
    return { nonce, error: { code: 'E_VALIDATION_ERROR', issues: error.messages }, retry: false }
  }
  logger.error({ err: error }, 'a scan of a batch was not stored')
  return { nonce, error: { code: 'E_NOT_STORED' }, retry: true }
}
