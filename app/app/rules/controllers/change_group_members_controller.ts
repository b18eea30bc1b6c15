import type { HttpContext } from '@adonisjs/core/http'
import { ChangeGroupMembers } from '#rules/actions/change_group_members'
import RulePolicy from '#rules/policies/rule_policy'
import { changeMembersValidator } from '#rules/validators/rule_validators'

/** POST /api/v1/admin/student-groups/:id/members */
export default class ChangeGroupMembersController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params, add, remove } = await request.validateUsing(changeMembersValidator)
    await new ChangeGroupMembers().run({ groupId: params.id, add, remove }, user)
    return response.ok({ changed: true })
  }
}
