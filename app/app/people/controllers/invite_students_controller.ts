import type { HttpContext } from '@adonisjs/core/http'
import { InviteStudents } from '#people/actions/invite_students'
import StudentPolicy from '#people/policies/student_policy'
import { inviteStudentsValidator } from '#people/validators/student_validators'

/** POST /api/v1/students/invitations: of up to 100 students. The links in the answer are shown this once. */
export default class InviteStudentsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('keep')
    const { ids } = await request.validateUsing(inviteStudentsValidator)
    return response.ok({ results: await new InviteStudents().run({ ids, actor: user }) })
  }
}
