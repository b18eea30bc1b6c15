import type { HttpContext } from '@adonisjs/core/http'
import { RevokePass } from '#passes/actions/revoke_pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'
import { revokePassValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/revoke */
export default class RevokePassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('revoke')
    const { params, reason } = await request.validateUsing(revokePassValidator)
    const pass = await new RevokePass().run({ passId: params.id, actor: user, reason })
    await pass.load((relations) => relations.load('student').load('passType').load('place'))
    return response.ok({ pass: presentPass(pass) })
  }
}
