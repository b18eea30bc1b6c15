import type { HttpContext } from '@adonisjs/core/http'
import { Enrol } from '#people/actions/enrol'
import { classesCounted } from '#people/classes_query'
import ClassPolicy from '#people/policies/class_policy'
import { presentClass } from '#people/transformers/present_class'
import { enrolValidator } from '#people/validators/class_validators'

/** POST /api/v1/class-sections/:id/enrolments: who comes in and who goes out. */
export default class EnrolController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ClassPolicy).authorize('manage')
    const { params, ...people } = await request.validateUsing(enrolValidator)
    const found = () => classesCounted(user.schoolId).where('id', params.id).firstOrFail()
    await new Enrol().run({
      section: await found(),
      students: { add: people.add_student_ids ?? [], remove: people.remove_student_ids ?? [] },
      teachers: { add: people.add_teacher_ids ?? [], remove: people.remove_teacher_ids ?? [] },
      actor: user,
    })
    return response.ok({ class: presentClass(await found()) })
  }
}
