import type { HttpContext } from '@adonisjs/core/http'
import { ApprovePass } from '#passes/actions/approve_pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'
import { approvePassValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/approve */
export default class ApprovePassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('decide')
    const { params, minutes } = await request.validateUsing(approvePassValidator)
    const pass = await new ApprovePass().run({ passId: params.id, approver: user, minutes })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
