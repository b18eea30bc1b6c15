import type { HttpContext } from '@adonisjs/core/http'
import { SetPin } from '#people/actions/set_pin'
import StudentPolicy from '#people/policies/student_policy'
import { visibleStudent } from '#people/students_query'
import { setPinValidator } from '#people/validators/student_validators'
import { KEEPING_STUDENTS } from '#people/working_roles'

/** POST /api/v1/students/:id/pin */
export default class SetPinController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    const { params, pin } = await request.validateUsing(setPinValidator)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    await new SetPin().run({ student, pin, actor: user })
    return response.ok({ has_pin: pin !== null })
  }
}
