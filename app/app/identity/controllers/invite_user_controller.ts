import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { accountOf } from '#identity/account_of'
import { InviteUser } from '#identity/actions/invite_user'
import UserPolicy from '#identity/policies/user_policy'
import { userAddressValidator } from '#identity/validators/user_validators'

/** POST /api/v1/users/:id/invitation: a new link, for who lost the first one or the password. */
export default class InviteUserController {
  async handle({ request, response, bouncer, user: actor }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    const { params } = await request.validateUsing(userAddressValidator)
    const user = await accountOf(actor, params.id)
    const invitation = await db.transaction((trx) => new InviteUser().run({ user, actor, trx }))
    return response.created({ invitation })
  }
}
