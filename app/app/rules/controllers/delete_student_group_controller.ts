import type { HttpContext } from '@adonisjs/core/http'
import { DeleteStudentGroup } from '#rules/actions/delete_student_group'
import RulePolicy from '#rules/policies/rule_policy'
import { ruleAddressValidator } from '#rules/validators/rule_validators'

/** DELETE /api/v1/admin/student-groups/:id */
export default class DeleteStudentGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params } = await request.validateUsing(ruleAddressValidator)
    await new DeleteStudentGroup().run(params.id, user)
    return response.ok({ deleted: true })
  }
}
