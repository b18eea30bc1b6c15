import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { visibleStudent } from '#people/students_query'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { ErasePerson } from '#privacy/erasure/actions/erase_person'
import { assertSameName } from '#privacy/erasure/assert_same_name'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { presentErased } from '#privacy/erasure/present_erased'
import { eraseValidator } from '#privacy/erasure/validators/erasure_validators'

/** POST /api/v1/students/:id/erasure: removes everything about a student, for good. */
export default class EraseStudentController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    const { params, name } = await request.validateUsing(eraseValidator)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    assertConfirmed(userSession)
    assertSameName(name, student.fullName)
    const erased = await new ErasePerson().run({
      schoolId: user.schoolId,
      studentId: student.id,
      userId: student.userId,
      because: 'request',
      actor: user,
    })
    return response.ok({ erasure: presentErased(erased) })
  }
}
