import type { HttpContext } from '@adonisjs/core/http'
import { approverOf } from '#passes/approval/approver'
import { waitingFor } from '#passes/approval/waiting_for'
import PassPolicy from '#passes/policies/pass_policy'
import { nextPageOf } from '#passes/reading/next_page'
import { presentPasses } from '#passes/transformers/present_pass'
import { pageValidator } from '#passes/validators/pass_validators'

/** GET /api/v1/approvals: requests that wait for a decision of the signed-in user, the oldest first. */
export default class ListApprovalsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('decide')
    const wanted = await request.validateUsing(pageValidator)
    const query = waitingFor(user, await approverOf(user))
    const { rows, page } = await nextPageOf(query, wanted)
    return response.ok({ passes: await presentPasses(rows, user), page })
  }
}
