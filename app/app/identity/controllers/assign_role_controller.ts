import type { HttpContext } from '@adonisjs/core/http'
import { accountOf } from '#identity/account_of'
import { AssignRole } from '#identity/actions/assign_role'
import UserPolicy from '#identity/policies/user_policy'
import { presentAccounts } from '#identity/transformers/present_account'
import { roleWanted } from '#identity/transformers/role_wanted'
import { assignRoleValidator } from '#identity/validators/user_validators'

/** POST /api/v1/users/:id/roles */
export default class AssignRoleController {
  async handle({ request, response, bouncer, user: actor }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    const { params, ...body } = await request.validateUsing(assignRoleValidator)
    const user = await accountOf(actor, params.id)
    await new AssignRole().run({ user, wanted: roleWanted(body), actor })
    const [account] = await presentAccounts([await accountOf(actor, user.id)])
    return response.created({ user: account! })
  }
}
