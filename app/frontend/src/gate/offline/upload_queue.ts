import { api } from '../../api/client.js'
import { authorization } from '../gate_device.js'
import type { QueuedScan } from './gate_database.js'
import { annulledScans, tellableAnnulments } from '../annul/annulment_queue.js'
import { forgetScan, waitingScans } from './scan_queue.js'

const BATCH = 100
/** It happened after the gate was shut out, which may have been a mistake. */
const SHUT_OUT = 'E_DEVICE_REVOKED'
const LONGEST_WAIT = 20_000

/** A scan that the server has looked at since, and thinks otherwise of than this gate did. */
export type UploadedConflict = { scan: QueuedScan; conflict: string }

export type Upload = { uploaded: number; conflicts: UploadedConflict[]; refused: QueuedScan[] }

/**
 * Sends what waits, a batch at a time. A scan leaves the queue only when the server has answered for it; one that
 * the server can never take (`refused`) leaves it too, and is for the operator to see. What a gate has scanned since it
 * was shut out stays: it is taken once the gate was found and enrolled again. What was taken back goes first, one by
 * one, each told as taken back before anything else: to the server another scan of the same pass would otherwise be a
 * second use.
 * @param tellAnnulments tells the server of the annulments whose scans it has
 * @throws TuyauError when the server cannot be reached; everything unanswered stays in the queue
 */
export async function uploadQueue(
  token: string,
  tellAnnulments: () => Promise<void>
): Promise<Upload> {
  const upload: Upload = { uploaded: 0, conflicts: [], refused: [] }
  const allTold = async () => {
    await tellAnnulments()
    return (await tellableAnnulments()).length === 0
  }
  if (!(await allTold())) return upload
  for (const scan of await annulledScans()) {
    const answered = await uploadBatch([scan], token, upload)
    if (answered === 0 || !(await allTold())) return upload
  }
  let last: string | undefined
  for (;;) {
    const scans = await waitingScans(BATCH, last)
    if (scans.length === 0) return upload
    const answered = await uploadBatch(scans, token, upload)
    if (answered === 0) return upload
    last = scans.at(-1)!.nonce
  }
}

/** @returns of how many the server has said what becomes of them */
async function uploadBatch(scans: QueuedScan[], token: string, upload: Upload): Promise<number> {
  const { results } = await api.scans.recordBatch({
    body: { scans: scans.map(bodyOf) },
    headers: authorization(token),
    timeout: LONGEST_WAIT,
    retry: 0,
  })
  let answered = 0
  for (const [index, result] of results.entries()) {
    const scan = scans[index]!
    if (result.retry) continue
    answered++
    if ('error' in result && result.error.code === SHUT_OUT) continue
    if ('error' in result) upload.refused.push(scan)
    else if (result.conflict) upload.conflicts.push({ scan, conflict: result.conflict })
    await forgetScan(scan.nonce)
    upload.uploaded++
  }
  return answered
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
