import type { HttpContext } from '@adonisjs/core/http'
import { RevokePass } from '#passes/actions/revoke_pass'
import PassPolicy from '#passes/policies/pass_policy'
import { WORKING_WITH_PASSES } from '#passes/reading/roles'
import { visiblePass } from '#passes/reading/visible_pass'
import { presentPass } from '#passes/transformers/present_pass'
import { revokePassValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/revoke */
export default class RevokePassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('revoke')
    const { params, reason } = await request.validateUsing(revokePassValidator)
    const { id: passId } = await visiblePass(user, params.id, WORKING_WITH_PASSES)
    const pass = await new RevokePass().run({ passId, actor: user, reason })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
