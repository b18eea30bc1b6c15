import type { HttpContext } from '@adonisjs/core/http'
import { IssuePasses } from '#passes/actions/issue_passes'
import PassPolicy from '#passes/policies/pass_policy'
import { presentIssued } from '#passes/transformers/present_issued'
import { issuePassesValidator } from '#passes/validators/pass_validators'
import { orderIn, overrideIn } from '#passes/validators/read_order'

/** POST /api/v1/passes/bulk: the same pass for up to 100 students; each is answered for itself. */
export default class IssuePassesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('issue')
    const body = await request.validateUsing(issuePassesValidator)
    const results = await new IssuePasses().run({
      ...orderIn(body),
      studentIds: body.student_ids,
      issuer: user,
      override: overrideIn(body),
    })
    return response.ok({ results: await presentIssued(results, user) })
  }
}
