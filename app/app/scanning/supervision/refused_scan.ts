import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { KnownDevice } from '#scanning/device_tokens'

export type RefusedScan = { id: string; passId: string; reason: string }

/** A scan of this gate that did not let its holder through, if it was of a pass. */
export async function refusedScan(
  nonce: string,
  device: Pick<KnownDevice, 'id'>,
  client: QueryClientContract = db.connection()
): Promise<RefusedScan | undefined> {
  const row = await client
    .from('scan_receipts as receipt')
    .join('scans as scan', (join) =>
      join.on('scan.recorded_at', 'receipt.recorded_at').andOn('scan.id', 'receipt.scan_id')
    )
    .where({ 'receipt.device_id': device.id, 'receipt.nonce': nonce })
    .whereNot('scan.outcome', 'accepted')
    .whereNotNull('scan.pass_id')
    .select('scan.id', 'scan.pass_id', 'scan.reason')
    .first()
  return row ? { id: row.id, passId: row.pass_id, reason: row.reason } : undefined
}
