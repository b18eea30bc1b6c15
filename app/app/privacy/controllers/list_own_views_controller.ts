import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import Student from '#people/models/student'
import { pageOf } from '#platform/lists/page'
import OwnRecordPolicy from '#privacy/policies/own_record_policy'
import { listOwnViewsValidator } from '#privacy/validators/list_own_views_validator'

type Row = { occurred_at: Date; name: string | null; what: string | null }

/** GET /api/v1/my/views: who has looked at the signed-in student's record, newest first. */
export default class ListOwnViewsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(OwnRecordPolicy).authorize('seeViews')
    const wanted = await request.validateUsing(listOwnViewsValidator)
    const student = await Student.query()
      .where({ userId: user.id, schoolId: user.schoolId })
      .firstOrFail()

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
