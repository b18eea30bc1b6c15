import type { HttpContext } from '@adonisjs/core/http'
import { accountOf } from '#identity/account_of'
import { AddUser } from '#identity/actions/add_user'
import UserPolicy from '#identity/policies/user_policy'
import { presentAccounts } from '#identity/transformers/present_account'
import { roleWanted } from '#identity/transformers/role_wanted'
import { addUserValidator } from '#identity/validators/user_validators'

/** POST /api/v1/users. The link in the answer is shown this once. */
export default class AddUserController {
  async handle({ request, response, bouncer, user: actor }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    const { roles, ...facts } = await request.validateUsing(addUserValidator)
    const order = { ...facts, roles: roles.map(roleWanted), actor }
    const { user, invited } = await new AddUser().run(order)
    const [account] = await presentAccounts([await accountOf(actor, user.id)])
    return response.created({ user: account!, invitation: invited })
  }
}
