import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import StudentPolicy from '#people/policies/student_policy'
import { visibleStudent } from '#people/students_query'
import { viewsValidator } from '#people/validators/student_validators'
import { pageOf } from '#platform/lists/page'

type Row = { occurred_at: Date; name: string | null; what: string | null }

/** GET /api/v1/students/:id/views: who has opened the student's record, newest first. */
export default class ListStudentViewsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('seeViews')
    const { params, ...wanted } = await request.validateUsing(viewsValidator)
    const student = await visibleStudent(user, params.id, ['admin', 'auditor'])
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
    return response.ok({ views, page })
  }
}
