import db from '@adonisjs/lucid/services/db'

const RECENT = `
select place.id, place.name
from passes pass join places place on place.id = pass.origin_place_id
where pass.student_id = ? and pass.created_at > now() - interval '1 hour' and place.archived_at is null
order by pass.created_at desc limit 1`

const ONLY_CLASS = `
select distinct place.id, place.name
from enrolments enrolment
join class_sections class on class.id = enrolment.class_section_id
join places place on place.id = class.place_id
where enrolment.student_id = ? and class.archived_at is null and place.archived_at is null
limit 2`

/**
 * Where the student probably is: where the last pass of this hour started from, or the room of the only class.
 * The roster does not say when classes meet, so with several there is no guess.
 */
export async function currentPlaceOf(
  studentId: string
): Promise<{ id: string; name: string } | null> {
  const recent = await db.rawQuery(RECENT, [studentId])
  if (recent.rows.length > 0) return recent.rows[0]
  const rooms = await db.rawQuery(ONLY_CLASS, [studentId])
  return rooms.rows.length === 1 ? rooms.rows[0] : null
}
