import type { HttpContext } from '@adonisjs/core/http'
import { EndPass } from '#passes/actions/end_pass'
import { asActor } from '#passes/life/pass_actor'
import PassPolicy from '#passes/policies/pass_policy'
import { ENDING_PASSES } from '#passes/reading/roles'
import { visiblePass } from '#passes/reading/visible_pass'
import { presentPass } from '#passes/transformers/present_pass'
import { passAddressValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/end: the holder is back. */
export default class EndPassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('end')
    const { params } = await request.validateUsing(passAddressValidator)
    const { id: passId, schoolId } = await visiblePass(user, params.id, ENDING_PASSES)
    const pass = await new EndPass().run({ passId, schoolId, actor: asActor(user) })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
