import db from '@adonisjs/lucid/services/db'
import type Student from '#people/models/student'
import { pageOf, type WantedPage } from '#platform/lists/page'

type Row = { occurred_at: Date; name: string | null; what: string | null }

/** Who has looked at a student's record, newest first. */
export async function viewsOfStudent(student: Student, wanted: WantedPage) {
  const query = db
    .from('audit_events')
    .leftJoin('users', 'users.id', 'audit_events.actor_id')
    .where({
      'audit_events.school_id': student.schoolId,
      'audit_events.subject_kind': 'student',
      'audit_events.subject_id': student.id,
      'audit_events.action': 'student.viewed',
    })
    .orderBy('audit_events.id', 'desc')
    .select('audit_events.occurred_at', 'users.name', db.raw(`details ->> 'what' as what`))
  const { rows, page } = await pageOf<Row>(query, wanted)
  const views = rows.map(({ occurred_at: at, name, what }) => ({
    at: at.toISOString(),
    by: name,
    what: what ?? 'record',
  }))
  return { views, page }
}
