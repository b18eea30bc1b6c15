import type { HttpContext } from '@adonisjs/core/http'
import StudentPolicy from '#people/policies/student_policy'
import { viewsOfStudent } from '#people/student_views'
import { visibleStudent } from '#people/students_query'
import { viewsValidator } from '#people/validators/student_validators'

/** GET /api/v1/students/:id/views: who has opened the student's record, newest first. */
export default class ListStudentViewsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('seeViews')
    const { params, ...wanted } = await request.validateUsing(viewsValidator)
    const student = await visibleStudent(user, params.id, ['admin', 'auditor'])
    return response.ok(await viewsOfStudent(student, wanted))
  }
}
