import type { HttpContext } from '@adonisjs/core/http'
import { accountOf } from '#identity/account_of'
import { EndRole } from '#identity/actions/end_role'
import UserPolicy from '#identity/policies/user_policy'
import { presentAccounts } from '#identity/transformers/present_account'
import { endRoleValidator } from '#identity/validators/user_validators'

/** DELETE /api/v1/users/:id/roles/:role_id: the role ends now. */
export default class EndRoleController {
  async handle({ request, response, bouncer, user: actor }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    const { params } = await request.validateUsing(endRoleValidator)
    const user = await accountOf(actor, params.id)
    await new EndRole().run({ user, assignmentId: params.role_id, actor })
    const [account] = await presentAccounts([await accountOf(actor, user.id)])
    return response.ok({ user: account! })
  }
}
