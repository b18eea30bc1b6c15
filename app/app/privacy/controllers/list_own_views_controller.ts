import type { HttpContext } from '@adonisjs/core/http'
import Student from '#people/models/student'
import { viewsOfStudent } from '#people/student_views'
import OwnRecordPolicy from '#privacy/policies/own_record_policy'
import { listOwnViewsValidator } from '#privacy/validators/list_own_views_validator'

/** GET /api/v1/my/views: who has looked at the signed-in student's record, newest first. */
export default class ListOwnViewsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(OwnRecordPolicy).authorize('seeViews')
    const wanted = await request.validateUsing(listOwnViewsValidator)
    const student = await Student.query()
      .where({ userId: user.id, schoolId: user.schoolId })
      .firstOrFail()
    return response.ok(await viewsOfStudent(student, wanted))
  }
}
