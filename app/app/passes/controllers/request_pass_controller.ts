import type { HttpContext } from '@adonisjs/core/http'
import { RequestPass } from '#passes/actions/request_pass'
import { asActor } from '#passes/life/pass_actor'
import PassPolicy from '#passes/policies/pass_policy'
import { ownStudent } from '#passes/reading/visible_pass'
import { presentPass } from '#passes/transformers/present_pass'
import { requestPassValidator } from '#passes/validators/pass_validators'
import { orderIn } from '#passes/validators/read_order'

/** POST /api/v1/my/passes: the signed-in student asks for a pass, for now or for later. */
export default class RequestPassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('useOwn')
    const body = await request.validateUsing(requestPassValidator)
    const { id: studentId, schoolId } = await ownStudent(user)
    const pass = await new RequestPass().run({
      ...orderIn(body),
      studentId,
      schoolId,
      actor: asActor(user),
    })
    return response.created({ pass: await presentPass(pass, user) })
  }
}
