import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { studentOf } from '#privacy/student_of'
import { ExportStudentData } from '#privacy/subject_access/actions/export_student_data'
import { OwnExportIsOff } from '#privacy/subject_access/own_export_is_off'
import SubjectAccessPolicy from '#privacy/subject_access/policies/subject_access_policy'
import { sendArchive } from '#privacy/subject_access/send_archive'

/** GET /api/v1/my/data: everything held about the signed-in student, as a zip. */
export default class ExportOwnDataController {
  async handle({ response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(SubjectAccessPolicy).authorize('exportOwn')
    const school = await db.from('schools').where('id', user.schoolId).firstOrFail()
    if (!school.own_data_export) throw new OwnExportIsOff()
    assertConfirmed(userSession)
    const student = await studentOf(user)
    return sendArchive(response, await new ExportStudentData().run({ student, actor: user }))
  }
}
