import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Pass from '#passes/models/pass'
import { whereItLeads } from '#scanning/presence/where_it_leads'
import type { Override, OverrideScanRow } from '#scanning/supervision/override'

const LEADS = whereItLeads({
  isSiteGate: "place.kind = 'gate'",
  place: 'place.id',
  direction: ':direction::text',
})

/** Somebody who was let through by hand is where the checkpoint leads, as after any scan (RECORD_SCAN). */
export async function moveHolder(
  { device, direction }: Override,
  { id, recordedAt }: OverrideScanRow,
  pass: Pass,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `insert into presence as last (student_id, school_id, inside, place_id, checkpoint_id, scan_id, since)
     select :student::uuid, checkpoint.school_id, ${LEADS},
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
