import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** How far back presence is made again: longer than any day, and than a gate may be without a network. */
const DAYS = 3

const FORGET = `
delete from presence where student_id = :student::uuid and scan_id = :scan::uuid returning school_id`

/** The rules are those of RECORD_SCAN: a gate of the site leads onto it and off it, any other place is a room on it. */
const MAKE_AGAIN = `
insert into presence (student_id, school_id, inside, place_id, checkpoint_id, scan_id, since)
select pass.student_id, scan.school_id, not (place.kind = 'gate' and scan.direction = 'out'),
  case when place.kind <> 'gate' and scan.direction = 'in' then place.id end, scan.checkpoint_id, scan.id, scan.occurred_at
from passes pass
join scans scan on scan.pass_id = pass.id and scan.recorded_at > now() - make_interval(days => :days::integer)
join checkpoints checkpoint on checkpoint.id = scan.checkpoint_id
join places place on place.id = checkpoint.place_id
where pass.student_id = :student::uuid and pass.valid_until > now() - make_interval(days => :days::integer)
  and scan.reason = 'ok' and scan.outcome <> 'denied'
  and not exists (select from scan_annulments annulment where annulment.scan_id = scan.id)
order by scan.occurred_at desc limit 1
on conflict (student_id) do nothing`

/** Somebody who has not gone through is where he was seen before. Nothing changes if he was seen again since. */
export async function undoMovement(
  scanId: string,
  studentId: string,
  trx: TransactionClientContract
): Promise<void> {
  const { rows } = await trx.rawQuery(FORGET, { student: studentId, scan: scanId })
  if (rows.length > 0) await trx.rawQuery(MAKE_AGAIN, { student: studentId, days: DAYS })
}
