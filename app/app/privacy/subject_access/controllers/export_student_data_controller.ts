import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { visibleStudent } from '#people/students_query'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { ExportStudentData } from '#privacy/subject_access/actions/export_student_data'
import SubjectAccessPolicy from '#privacy/subject_access/policies/subject_access_policy'
import { sendArchive } from '#privacy/subject_access/send_archive'
import { subjectAccessValidator } from '#privacy/subject_access/validators/subject_access_validators'

/** GET /api/v1/students/:id/subject-access: everything held about a student, as a zip to hand to the student. */
export default class ExportStudentDataController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(SubjectAccessPolicy).authorize('exportAny')
    const { params } = await request.validateUsing(subjectAccessValidator)
    assertConfirmed(userSession)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    return sendArchive(response, await new ExportStudentData().run({ student, actor: user }))
  }
}
