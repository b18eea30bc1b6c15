import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { ExportStudents } from '#people/actions/export_students'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import StudentPolicy from '#people/policies/student_policy'
import { exportStudentsValidator } from '#people/validators/student_validators'

/** GET /api/v1/students/export: the students of the list as CSV, in the columns an import takes. */
export default class ExportStudentsController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    assertConfirmed(userSession)
    const filter = await request.validateUsing(exportStudentsValidator)
    const lines = await new ExportStudents().run({ filter, actor: user })
    response.header('Content-Type', 'text/csv; charset=utf-8')
    response.header('Content-Disposition', 'attachment; filename="students.csv"')
    response.header('Cache-Control', 'no-store')
    return response.stream(Readable.from(lines))
  }
}
