import type { HttpContext } from '@adonisjs/core/http'
import { IssuePass } from '#passes/actions/issue_pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'
import { issuePassValidator } from '#passes/validators/pass_validators'
import { orderIn, overrideIn } from '#passes/validators/read_order'

/** POST /api/v1/passes */
export default class IssuePassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('issue')
    const body = await request.validateUsing(issuePassValidator)
    const pass = await new IssuePass().run({
      ...orderIn(body),
      studentId: body.student_id,
      issuer: user,
      override: overrideIn(body),
    })
    return response.created({ pass: await presentPass(pass, user) })
  }
}
