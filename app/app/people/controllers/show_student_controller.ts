import type { HttpContext } from '@adonisjs/core/http'
import { mayReachStudent } from '#identity/scope'
import { RecordStudentView } from '#people/actions/record_student_view'
import StudentPolicy from '#people/policies/student_policy'
import { FINDING_STUDENTS, KEEPING_STUDENTS } from '#people/working_roles'
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

    /* Asked for this student: another role of the viewer's may reach further than the one that keeps records. */
    const mayKeep = await mayReachStudent(user, student.id, KEEPING_STUDENTS)
    return response.ok({
      student: presentStudent(student),
      kept: mayKeep ? presentKeptStudent(student) : null,
      classes: await studentClasses(student.id),
    })
  }
}
