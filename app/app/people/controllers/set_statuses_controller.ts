import type { HttpContext } from '@adonisjs/core/http'
import { SetStatuses } from '#people/actions/set_statuses'
import StudentPolicy from '#people/policies/student_policy'
import { setStatusesValidator } from '#people/validators/student_validators'

/** POST /api/v1/students/statuses: of up to 100 students. To undo it, send what each result calls `before`. */
export default class SetStatusesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    const { changes } = await request.validateUsing(setStatusesValidator)
    return response.ok({ results: await new SetStatuses().run({ changes, actor: user }) })
  }
}
