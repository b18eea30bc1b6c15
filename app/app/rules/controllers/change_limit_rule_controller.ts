import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { SaveLimitRule } from '#rules/actions/save_limit_rule'
import RulePolicy from '#rules/policies/rule_policy'
import { presentLimitRule } from '#rules/transformers/present_rules'
import { changeLimitRuleValidator } from '#rules/validators/rule_validators'

/** PUT /api/v1/admin/limit-rules/:id: replaces it; `archived` archives and restores. */
export default class ChangeLimitRuleController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeLimitRuleValidator)
    const rule = await new SaveLimitRule().run(params.id, columnsOf(body), user)
    return response.ok({ limit_rule: presentLimitRule(rule) })
  }
}
