import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Pass from '#passes/models/pass'
import type { Override, OverrideScanRow } from '#scanning/supervision/override'

/**
 * Somebody who was let through by hand is where the checkpoint leads, as after any scan (RECORD_SCAN): a gate of the
 * school on the way out leads off the site, any other place is a room on it.
 */
export async function moveHolder(
  { device, direction }: Override,
  { id, recordedAt }: OverrideScanRow,
  pass: Pass,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `insert into presence as last (student_id, school_id, inside, place_id, checkpoint_id, scan_id, since)
     select :student::uuid, checkpoint.school_id, not (place.kind = 'gate' and :direction::text = 'out'),
       case when place.kind <> 'gate' and :direction::text = 'in' then place.id end,
       checkpoint.id, :scan::uuid, :at::timestamptz
     from checkpoints checkpoint join places place on place.id = checkpoint.place_id
     where checkpoint.id = :checkpoint::uuid
     on conflict (student_id) do update set inside = excluded.inside, place_id = excluded.place_id,
       checkpoint_id = excluded.checkpoint_id, scan_id = excluded.scan_id,
       since = greatest(last.since, excluded.since)`,
    {
      student: pass.studentId,
      direction,
      scan: id,
      at: recordedAt,
      checkpoint: device.checkpointId,
    }
  )
}
