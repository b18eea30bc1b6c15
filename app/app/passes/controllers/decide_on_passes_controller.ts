import type { HttpContext } from '@adonisjs/core/http'
import { DecideOnPasses } from '#passes/actions/decide_on_passes'
import PassPolicy from '#passes/policies/pass_policy'
import { decideValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/approvals: one decision on up to 50 requests; each is answered for itself. */
export default class DecideOnPassesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('decide')
    const { ids, decision, reason } = await request.validateUsing(decideValidator)
    const results = await new DecideOnPasses().run({
      passIds: ids,
      approver: user,
      decision,
      reason,
    })
    return response.ok({ results })
  }
}
