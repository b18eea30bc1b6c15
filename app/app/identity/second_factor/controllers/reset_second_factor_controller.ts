import type { HttpContext } from '@adonisjs/core/http'
import { accountOf } from '#identity/account_of'
import UserPolicy from '#identity/policies/user_policy'
import { ResetSecondFactor } from '#identity/second_factor/actions/reset_second_factor'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { userAddressValidator } from '#identity/validators/user_validators'

/** DELETE /api/v1/users/:id/second-factor: for somebody who lost theirs. */
export default class ResetSecondFactorController {
  /** @throws ConfirmationNeeded, OwnSecondFactor */
  async handle({ request, response, bouncer, user: actor, userSession }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    assertConfirmed(userSession)
    const { params } = await request.validateUsing(userAddressValidator)
    const user = await accountOf(actor, params.id)
    await new ResetSecondFactor().run({ user, actor })
    return response.noContent()
  }
}
