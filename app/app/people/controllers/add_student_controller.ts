import type { HttpContext } from '@adonisjs/core/http'
import { AddStudent } from '#people/actions/add_student'
import StudentPolicy from '#people/policies/student_policy'
import { presentKeptStudent, presentStudent } from '#people/transformers/present_student'
import { addStudentValidator } from '#people/validators/student_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/students */
export default class AddStudentController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    const facts = columnsOf(await request.validateUsing(addStudentValidator))
    const student = await new AddStudent().run({ facts, actor: user })
    return response.created({
      student: presentStudent(student),
      kept: presentKeptStudent(student),
    })
  }
}
