import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import type Pass from '#passes/models/pass'
import type { Override, OverrideScanRow } from '#scanning/supervision/override'
import type { RefusedScan } from '#scanning/supervision/refused_scan'

type Written = {
  scan: OverrideScanRow
  pass: Pass
  /** The scan of this pass that was refused before. */
  refused: RefusedScan | undefined
  /** What the gate would have said, as far as it is known. */
  conflict: string | null
}

/**
 * Writes down that somebody was let through by hand: the scan, who did it and why, and the line of the audit log. What the
 * supervisor typed may name somebody, so it stands only where it can be erased.
 */
export async function writeOverride(
  { device, supervisor, direction, reasonCode, reason }: Override,
  { scan, pass, refused, conflict }: Written,
  trx: TransactionClientContract
): Promise<void> {
  const shared = { school_id: device.schoolId, pass_id: pass.id, recorded_at: scan.recordedAt }
  await trx.table('scans').insert({
    ...shared,
    id: scan.id,
    occurred_at: scan.recordedAt,
    device_id: device.id,
    checkpoint_id: device.checkpointId,
    direction,
    mode: 'online',
    outcome: 'accepted',
    reason: 'ok',
    conflict,
  })
  await trx.table('scan_overrides').insert({
    ...shared,
    scan_id: scan.id,
    user_id: supervisor.id,
    reason,
    instead_of: refused?.id ?? null,
  })
  await recordAudit(
    {
      schoolId: device.schoolId,
      actor: { kind: 'user', id: supervisor.id },
      action: 'scan.overridden',
      subject: { kind: 'pass', id: pass.id },
      details: {
        device: device.name,
        direction,
        reason: reasonCode,
        ...(refused ? { refused_as: refused.reason } : {}),
      },
    },
    trx
  )
}
