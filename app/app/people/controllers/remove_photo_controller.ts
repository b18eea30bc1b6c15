import type { HttpContext } from '@adonisjs/core/http'
import { SetPhoto } from '#people/actions/set_photo'
import StudentPolicy from '#people/policies/student_policy'
import { visibleStudent } from '#people/students_query'
import { studentAddressValidator } from '#people/validators/student_validators'
import { KEEPING_STUDENTS } from '#people/working_roles'

/** DELETE /api/v1/students/:id/photo */
export default class RemovePhotoController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    const { params } = await request.validateUsing(studentAddressValidator)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    await new SetPhoto().run({ student, picture: null, actor: user })
    return response.ok({ photo_url: null })
  }
}
