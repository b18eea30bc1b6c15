import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { CLOCK_TOLERANCE_MS } from '#scanning/presence/annul_span'
import { whereItLeads } from '#scanning/presence/where_it_leads'

/** How far back presence is made again: longer than any day, and than a gate may be without a network. */
const DAYS = 3

const FORGET = `
delete from presence where student_id = :student::uuid and scan_id = :scan::uuid returning school_id`

const LEADS = whereItLeads({
  isSiteGate: "place.kind = 'gate'",
  place: 'place.id',
  direction: 'scan.direction',
})

/**
 * The rules are those of RECORD_SCAN: what a revoked gate reports, or one with a clock that is ahead, moves nobody. The
 * time is compared too, since the conflict of such a report may be another, that its pass had been used.
 */
const MAKE_AGAIN = `
insert into presence (student_id, school_id, inside, place_id, checkpoint_id, scan_id, since)
select pass.student_id, scan.school_id, ${LEADS}, scan.checkpoint_id, scan.id, scan.occurred_at
from passes pass
join scans scan on scan.pass_id = pass.id and scan.recorded_at > now() - make_interval(days => :days::integer)
join checkpoints checkpoint on checkpoint.id = scan.checkpoint_id
join places place on place.id = checkpoint.place_id
where pass.student_id = :student::uuid and pass.valid_until > now() - make_interval(days => :days::integer)
  and scan.reason = 'ok' and scan.outcome <> 'denied'
  and (scan.mode = 'online' or (scan.conflict is distinct from 'device_revoked'
    and scan.occurred_at < scan.recorded_at + make_interval(secs => :tolerance::integer)))
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
  if (rows.length > 0) {
    const tolerance = CLOCK_TOLERANCE_MS / 1000
    await trx.rawQuery(MAKE_AGAIN, { student: studentId, days: DAYS, tolerance })
  }
}
