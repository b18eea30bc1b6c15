import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { SaveLimitRule } from '#rules/actions/save_limit_rule'
import RulePolicy from '#rules/policies/rule_policy'
import { presentLimitRule } from '#rules/transformers/present_rules'
import { createLimitRuleValidator } from '#rules/validators/rule_validators'

/** POST /api/v1/admin/limit-rules */
export default class CreateLimitRuleController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const body = await request.validateUsing(createLimitRuleValidator)
    const rule = await new SaveLimitRule().run(null, columnsOf(body), user)
    return response.created({ limit_rule: presentLimitRule(rule) })
  }
}
