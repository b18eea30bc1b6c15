import type { HttpContext } from '@adonisjs/core/http'
import { ActivatePass } from '#passes/actions/activate_pass'
import { asActor } from '#passes/life/pass_actor'
import PassPolicy from '#passes/policies/pass_policy'
import { WORKING_WITH_PASSES } from '#passes/reading/roles'
import { visiblePass } from '#passes/reading/visible_pass'
import { presentPass } from '#passes/transformers/present_pass'
import { passAddressValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/activate: staff begin an approved pass, for a holder without an account or a phone. */
export default class ActivatePassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('activate')
    const { params } = await request.validateUsing(passAddressValidator)
    const { id: passId, schoolId } = await visiblePass(user, params.id, WORKING_WITH_PASSES)
    const pass = await new ActivatePass().run({ passId, schoolId, actor: asActor(user) })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
