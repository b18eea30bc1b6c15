import type { HttpContext } from '@adonisjs/core/http'
import { SaveStudentGroup } from '#rules/actions/save_student_group'
import RulePolicy from '#rules/policies/rule_policy'
import { presentGroup } from '#rules/transformers/present_rules'
import { createGroupValidator } from '#rules/validators/rule_validators'

/** POST /api/v1/admin/student-groups */
export default class CreateStudentGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { name } = await request.validateUsing(createGroupValidator)
    const group = await new SaveStudentGroup().run(null, name, user)
    return response.created({ student_group: presentGroup(group) })
  }
}
