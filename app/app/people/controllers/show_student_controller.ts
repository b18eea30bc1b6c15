import type { HttpContext } from '@adonisjs/core/http'
import { RecordStudentView } from '#people/actions/record_student_view'
import StudentPolicy from '#people/policies/student_policy'
import { FINDING_STUDENTS } from '#people/working_roles'
import { studentClasses } from '#people/student_classes'
import { visibleStudent } from '#people/students_query'
import { presentKeptStudent, presentStudent } from '#people/transformers/present_student'
import { studentAddressValidator } from '#people/validators/student_validators'

/** GET /api/v1/students/:id. The student can see who has opened it. */
export default class ShowStudentController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('view')
    const { params } = await request.validateUsing(studentAddressValidator)
    const student = await visibleStudent(user, params.id, FINDING_STUDENTS)
    await new RecordStudentView().run({ student, viewer: user, what: 'record' })

    const mayKeep = await bouncer.with(StudentPolicy).allows('keep')
    return response.ok({
      student: presentStudent(student),
      kept: mayKeep ? presentKeptStudent(student) : null,
      classes: await studentClasses(student.id),
    })
  }
}
