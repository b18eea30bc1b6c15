import db from '@adonisjs/lucid/services/db'

export type Passages = { in: number; out: number }

/** How many checkpoints a page is told of; a school has a dozen. */
const MOST_CHECKPOINTS = 100

/** A scan comes after what it tells of, but for the two minutes that a gate's clock may be ahead. */
const SCANS_OF_TODAY = `
scans scan where scan.school_id = :school::uuid
  and scan.recorded_at >= :today::timestamptz - interval '2 minutes' and scan.occurred_at >= :today::timestamptz
  and scan.reason = 'ok' and scan.outcome <> 'denied'
  and not exists (select from scan_annulments annulment where annulment.scan_id = scan.id)`

const COUNTED = `
count(*) filter (where scan.direction = 'in')::integer as in,
count(*) filter (where scan.direction = 'out')::integer as out`

/**
 * How often somebody went through each checkpoint of a school today, each way, by its id; one that nobody went through is
 * not among them. Annulled scans do not count.
 */
export async function passagesByCheckpoint(
  schoolId: string,
  today: Date
): Promise<Map<string, Passages>> {
  const { rows } = await db.rawQuery<{ rows: (Passages & { id: string })[] }>(
    `select scan.checkpoint_id as id, ${COUNTED} from ${SCANS_OF_TODAY} group by scan.checkpoint_id`,
    { school: schoolId, today }
  )
  return new Map(rows.map((row) => [row.id, { in: row.in, out: row.out }]))
}

/** Whoever goes out at such a checkpoint has left the site and not only a room on it. */
export async function leadsOffSite(checkpointId: string): Promise<boolean> {
  const { rows } = await db.rawQuery(
    `select exists (
       select from checkpoints checkpoint join places place on place.id = checkpoint.place_id
       where checkpoint.id = :checkpoint::uuid and place.kind = 'gate') as leads_off_site`,
    { checkpoint: checkpointId }
  )
  return rows[0].leads_off_site
}

/** The same for every checkpoint in use, by name. */
export async function passagesOfSchool(
  schoolId: string,
  today: Date
): Promise<(Passages & { id: string; name: string })[]> {
  const { rows } = await db.rawQuery(
    `select checkpoint.id, checkpoint.name, coalesce(counted.in, 0) as in, coalesce(counted.out, 0) as out
     from checkpoints checkpoint
     left join (select scan.checkpoint_id, ${COUNTED} from ${SCANS_OF_TODAY} group by scan.checkpoint_id) counted
       on counted.checkpoint_id = checkpoint.id
     where checkpoint.school_id = :school::uuid and checkpoint.archived_at is null
     order by checkpoint.name, checkpoint.id limit :most::integer`,
    { school: schoolId, today, most: MOST_CHECKPOINTS }
  )
  return rows
}

/** Students who were seen coming today, and not leaving since. */
export async function countOnSite(schoolId: string, today: Date): Promise<number> {
  const { rows } = await db.rawQuery(
    `select count(*)::integer as number from presence
     where school_id = :school::uuid and inside and since >= :today::timestamptz`,
    { school: schoolId, today }
  )
  return rows[0].number
}
