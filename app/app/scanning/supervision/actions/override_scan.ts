import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { v7 as uuidv7 } from 'uuid'
import type { ScanReason } from '#domain/scan_outcome'
import { scansTotal } from '#platform/metrics/scan_metrics'
import { runPrepared } from '#platform/prepared_query'
import type { AnsweredScan } from '#scanning/actions/record_scan'
import { FIND_RECORDED_SCAN, type RecordedScan } from '#scanning/record_scan_statement'
import { moveHolder } from '#scanning/supervision/move_holder'
import { overridablePass } from '#scanning/supervision/overridable_pass'
import type { Override, OverrideScanRow } from '#scanning/supervision/override'
import { refusedScan } from '#scanning/supervision/refused_scan'
import { useUp } from '#scanning/supervision/use_up'
import { worksOnce } from '#scanning/supervision/works_once'
import { writeOverride } from '#scanning/supervision/write_override'

/**
 * A supervisor lets somebody through by hand. It is a scan like any other, and sending it again changes nothing: the
 * nonce is claimed first, and given back with everything else where the pass may not be overridden.
 */
export class OverrideScan {
  /** @throws E_ROW_NOT_FOUND, PassNotToBeOverridden */
  async run(override: Override): Promise<AnsweredScan> {
    const { nonce, device } = override
    const isNew = await db.transaction((trx) => this.#record(override, trx))
    const [scan] = await runPrepared<RecordedScan>(FIND_RECORDED_SCAN, [device.id, nonce])
    if (isNew) scansTotal.inc({ outcome: 'accepted', reason: 'ok', mode: 'online' })
    return {
      ...scan!,
      reason: scan!.reason as ScanReason,
      duplicate: !isNew,
      lowerTrust: false,
    }
  }

  async #record(override: Override, trx: TransactionClientContract): Promise<boolean> {
    const { device, supervisor, insteadOf } = override
    const scan = { id: uuidv7(), recordedAt: new Date() }
    if (!(await claimNonce(override, scan, trx))) return false

    const pass = await overridablePass(override, trx)
    const found = insteadOf ? await refusedScan(insteadOf, device, trx) : undefined
    const refused = found?.passId === pass.id ? found : undefined
    const usedBefore = worksOnce(pass) && !(await useUp(pass, supervisor, trx))
    const conflict = usedBefore ? 'already_used' : (refused?.reason ?? null)
    await moveHolder(override, scan, pass, trx)
    await writeOverride(override, { scan, pass, refused, conflict }, trx)
    return true
  }
}

/** @returns false if the nonce was answered before */
async function claimNonce(
  { nonce, device }: Override,
  { id, recordedAt }: OverrideScanRow,
  trx: TransactionClientContract
): Promise<boolean> {
  const { rows } = await trx.rawQuery(
    `insert into scan_receipts (device_id, nonce, scan_id, recorded_at) values (?, ?, ?, ?)
     on conflict do nothing returning scan_id`,
    [device.id, nonce, id, recordedAt]
  )
  return rows.length > 0
}
