import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { GrantAccommodation } from '#rules/actions/grant_accommodation'
import RulePolicy from '#rules/policies/rule_policy'
import { presentAccommodation } from '#rules/transformers/present_rules'
import { grantAccommodationValidator } from '#rules/validators/rule_validators'

/** POST /api/v1/admin/accommodations: grants, or changes what was granted of the same kind. */
export default class GrantAccommodationController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const body = await request.validateUsing(grantAccommodationValidator)
    const accommodation = await new GrantAccommodation().run(columnsOf(body), user)
    return response.created({ accommodation: presentAccommodation(accommodation) })
  }
}
