import type { HttpContext } from '@adonisjs/core/http'
import { CheckStudent } from '#rules/actions/check_student'
import RulePolicy from '#rules/policies/rule_policy'
import { presentMember, presentStanding } from '#rules/transformers/present_rules'
import { ruleAddressValidator } from '#rules/validators/rule_validators'

/** GET /api/v1/admin/students/:id/rules: what would apply to the student now. */
export default class CheckStudentController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { params } = await request.validateUsing(ruleAddressValidator)
    const now = await new CheckStudent().run(params.id, user)
    const { limitExempt, queuePriority, extraMinutes } = now.accommodations
    return response.ok({
      student: presentMember(now.student),
      day: { state: now.plan.state, note: now.plan.note, term: now.plan.term?.name ?? null },
      period: now.period?.name ?? null,
      blackouts: now.blackouts.map(({ name, passTypeId, placeId }) => ({
        name,
        pass_type_id: passTypeId,
        place_id: placeId,
      })),
      accommodations: {
        limit_exempt: limitExempt,
        queue_priority: queuePriority,
        extra_minutes: extraMinutes,
      },
      limits: now.standings.map(presentStanding),
    })
  }
}
