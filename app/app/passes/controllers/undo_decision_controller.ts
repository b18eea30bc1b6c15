import type { HttpContext } from '@adonisjs/core/http'
import { UndoDecision } from '#passes/actions/undo_decision'
import PassPolicy from '#passes/policies/pass_policy'
import { WORKING_WITH_PASSES } from '#passes/reading/roles'
import { visiblePass } from '#passes/reading/visible_pass'
import { presentPass } from '#passes/transformers/present_pass'
import { passAddressValidator } from '#passes/validators/pass_validators'

/** POST /api/v1/passes/:id/undo: takes back one's own decision within two minutes. */
export default class UndoDecisionController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('decide')
    const { params } = await request.validateUsing(passAddressValidator)
    const { id: passId } = await visiblePass(user, params.id, WORKING_WITH_PASSES)
    const pass = await new UndoDecision().run({ passId, decider: user })
    return response.ok({ pass: await presentPass(pass, user) })
  }
}
