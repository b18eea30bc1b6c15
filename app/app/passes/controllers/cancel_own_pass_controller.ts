import type { HttpContext } from '@adonisjs/core/http'
import { CancelPass } from '#passes/actions/cancel_pass'
import { asActor } from '#passes/life/pass_actor'
import PassPolicy from '#passes/policies/pass_policy'
import { ownPass } from '#passes/reading/visible_pass'
import { presentPass } from '#passes/transformers/present_pass'
import { passAddressValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/my/passes/:id/cancel: the holder does not want the pass any more. */
export default class CancelOwnPassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('useOwn')
    const { params } = await request.validateUsing(passAddressValidator)
    const { id: passId, schoolId } = await ownPass(user, params.id)
    const pass = await new CancelPass().run({ passId, schoolId, actor: asActor(user) })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
