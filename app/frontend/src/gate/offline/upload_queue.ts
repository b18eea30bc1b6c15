import { api } from '../../api/client.js'
import { authorization } from '../gate_device.js'
import type { QueuedScan } from './gate_database.js'
import { annulledScans } from '../annul/annulment_queue.js'
import { forgetScan, waitingScans } from './scan_queue.js'

const BATCH = 100
const LONGEST_WAIT = 20_000

/** A scan that the server has looked at since, and thinks otherwise of than this gate did. */
export type UploadedConflict = { scan: QueuedScan; conflict: string }

export type Upload = { uploaded: number; conflicts: UploadedConflict[]; refused: QueuedScan[] }

/**
 * Sends what waits, a batch at a time. A scan leaves the queue only when the server has answered for it; one that
 * the server can never take (`refused`) leaves it too, and is for the operator to see. What was taken back goes first,
 * one by one, each told as taken back before the next: to the server another scan of the same pass would otherwise be
 * a second use.
 * @param tellAnnulments tells the server of the annulments whose scans it has
 * @throws TuyauError when the server cannot be reached; everything unanswered stays in the queue
 */
export async function uploadQueue(
  token: string,
  tellAnnulments: () => Promise<void>
): Promise<Upload> {
  const upload: Upload = { uploaded: 0, conflicts: [], refused: [] }
  for (const scan of await annulledScans()) {
    await uploadBatch([scan], token, upload)
    await tellAnnulments()
  }
  for (;;) {
    const scans = await waitingScans(BATCH)
    if (scans.length === 0) return upload
    const settled = await uploadBatch(scans, token, upload)
    if (settled === 0) return upload
  }
}

async function uploadBatch(scans: QueuedScan[], token: string, upload: Upload): Promise<number> {
  const { results } = await api.scans.recordBatch({
    body: { scans: scans.map(bodyOf) },
    headers: authorization(token),
    timeout: LONGEST_WAIT,
    retry: 0,
  })
  let settled = 0
  for (const [index, result] of results.entries()) {
    const scan = scans[index]!
    if (result.retry) continue
    if ('error' in result) upload.refused.push(scan)
    else if (result.conflict) upload.conflicts.push({ scan, conflict: result.conflict })
    await forgetScan(scan.nonce)
    settled++
  }
  upload.uploaded += settled
  return settled
}

function bodyOf(scan: QueuedScan) {
  return {
    nonce: scan.nonce,
    code: scan.code,
    direction: scan.direction,
    occurred_at: scan.occurredAt,
    mode: 'offline' as const,
    local_outcome: scan.outcome,
    local_reason: scan.reason,
    ...(scan.bundleSeq === null ? {} : { bundle_seq: scan.bundleSeq }),
    ...(scan.checkpoint ? { checkpoint: scan.checkpoint } : {}),
    ...(scan.skewMs === null ? {} : { skew_ms: scan.skewMs }),
  }
}
