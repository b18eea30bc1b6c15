import type { HttpContext } from '@adonisjs/core/http'
import { WithdrawAccommodation } from '#rules/actions/withdraw_accommodation'
import RulePolicy from '#rules/policies/rule_policy'
import { ruleAddressValidator } from '#rules/validators/rule_validators'

/** DELETE /api/v1/admin/accommodations/:id */
export default class WithdrawAccommodationController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params } = await request.validateUsing(ruleAddressValidator)
    await new WithdrawAccommodation().run(params.id, user)
    return response.ok({ deleted: true })
  }
}
