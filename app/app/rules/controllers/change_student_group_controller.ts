import type { HttpContext } from '@adonisjs/core/http'
import { SaveStudentGroup } from '#rules/actions/save_student_group'
import RulePolicy from '#rules/policies/rule_policy'
import { changeGroupValidator } from '#rules/validators/rule_validators'

/** PUT /api/v1/admin/student-groups/:id: renames it. */
export default class ChangeStudentGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params, name } = await request.validateUsing(changeGroupValidator)
    const group = await new SaveStudentGroup().run(params.id, name, user)
    return response.ok({ student_group: { id: group.id, name: group.name } })
  }
}
