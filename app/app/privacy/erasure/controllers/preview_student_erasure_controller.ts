import type { HttpContext } from '@adonisjs/core/http'
import { RecordStudentView } from '#people/actions/record_student_view'
import { visibleStudent } from '#people/students_query'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { previewErasure } from '#privacy/erasure/actions/preview_erasure'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { personAddressValidator } from '#privacy/erasure/validators/erasure_validators'

/** GET /api/v1/students/:id/erasure: what would go, and what would stay. */
export default class PreviewStudentErasureController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    const { params } = await request.validateUsing(personAddressValidator)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    await new RecordStudentView().run({ student, viewer: user, what: 'record' })
    const { id, number, fullName: name } = student
    return response.ok({ student: { id, name, number }, ...(await previewErasure(student)) })
  }
}
