import type { HttpContext } from '@adonisjs/core/http'
import { accountOf } from '#identity/account_of'
import { ChangeUser } from '#identity/actions/change_user'
import UserPolicy from '#identity/policies/user_policy'
import { presentAccounts } from '#identity/transformers/present_account'
import { changeUserValidator } from '#identity/validators/user_validators'

/** PATCH /api/v1/users/:id: name, address, and whether the account is open. */
export default class ChangeUserController {
  async handle({ request, response, bouncer, user: actor }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    const { params, ...facts } = await request.validateUsing(changeUserValidator)
    const user = await accountOf(actor, params.id)
    await new ChangeUser().run({ user, facts, actor })
    const [account] = await presentAccounts([user])
    return response.ok({ user: account! })
  }
}
