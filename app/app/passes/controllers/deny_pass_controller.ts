import type { HttpContext } from '@adonisjs/core/http'
import { DenyPass } from '#passes/actions/deny_pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'
import { denyPassValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/deny */
export default class DenyPassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('decide')
    const { params, reason } = await request.validateUsing(denyPassValidator)
    const pass = await new DenyPass().run({ passId: params.id, approver: user, reason })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
