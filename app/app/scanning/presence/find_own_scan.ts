import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ScanOutcome, ScanReason } from '#domain/scan_outcome'
import type { KnownDevice } from '#scanning/device_tokens'
import { nonceOfLettingThrough } from '#scanning/let_through_anyway'

export type OwnScan = {
  id: string
  outcome: ScanOutcome
  reason: ScanReason
  occurred_at: Date
  pass_id: string | null
  annulled_at: Date | null
}

/**
 * The scan that a device has sent with a nonce, by its receipt: the scans themselves are not searched. The receipt stays
 * locked, so that of two copies of an annulment the second finds what the first has done.
 */
export async function findOwnScan(
  nonce: string,
  device: Pick<KnownDevice, 'id'>,
  trx: TransactionClientContract
): Promise<OwnScan | undefined> {
  /* Where the server had refused it unheard, what happened at the gate has a receipt of its own. */
  const corrected = nonceOfLettingThrough(nonce)
  const receipts = await trx
    .from('scan_receipts')
    .where('device_id', device.id)
    .whereIn('nonce', [nonce, corrected])
    .orderBy('nonce')
    .forUpdate()
  const receipt = receipts.find((one) => one.nonce === corrected) ?? receipts[0]
  if (!receipt) return undefined

  return trx
    .from('scans')
    .leftJoin('scan_annulments', 'scan_annulments.scan_id', 'scans.id')
    .where({ 'scans.id': receipt.scan_id })
    .whereRaw(
      'scans.recorded_at = (select recorded_at from scan_receipts where device_id = ? and nonce = ?)',
      [device.id, receipt.nonce]
    )
    .select('scans.id', 'scans.outcome', 'scans.reason', 'scans.occurred_at', 'scans.pass_id')
    .select('scan_annulments.occurred_at as annulled_at')
    .first()
}
