import type { HttpContext } from '@adonisjs/core/http'
import { ChangeStudent } from '#people/actions/change_student'
import StudentPolicy from '#people/policies/student_policy'
import { visibleStudent } from '#people/students_query'
import { presentKeptStudent, presentStudent } from '#people/transformers/present_student'
import { changeStudentValidator } from '#people/validators/student_validators'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/students/:id; the status has an address of its own. */
export default class ChangeStudentController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    const { params, ...body } = await request.validateUsing(changeStudentValidator)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    await new ChangeStudent().run({ student, facts: columnsOf(body), actor: user })
    return response.ok({ student: presentStudent(student), kept: presentKeptStudent(student) })
  }
}
