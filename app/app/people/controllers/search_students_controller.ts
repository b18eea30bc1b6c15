import type { HttpContext } from '@adonisjs/core/http'
import StudentPolicy from '#people/policies/student_policy'
import { FINDING_STUDENTS } from '#people/working_roles'
import { studentsFiltered } from '#people/students_query'
import { presentListedStudent } from '#people/transformers/present_student'
import { listStudentsValidator } from '#people/validators/student_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/students?search=&grade=&status=&class_id=&page=: those the user may see, by name. */
export default class SearchStudentsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('search')
    const filter = await request.validateUsing(listStudentsValidator)
    const { rows, page } = await pageOf(studentsFiltered(user, filter, FINDING_STUDENTS), filter)
    return response.ok({ students: rows.map(presentListedStudent), page })
  }
}
