import type { HttpContext } from '@adonisjs/core/http'
import { IssuePass } from '#passes/actions/issue_pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'
import { issuePassValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes */
export default class IssuePassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('issue')
    const body = await request.validateUsing(issuePassValidator)
    const pass = await new IssuePass().run({
      studentId: body.student_id,
      passTypeId: body.pass_type_id,
      placeId: body.place_id,
      minutes: body.minutes,
      issuer: user,
    })
    await pass.load((relations) => relations.load('student').load('passType').load('place'))
    return response.created({ pass: presentPass(pass) })
  }
}
