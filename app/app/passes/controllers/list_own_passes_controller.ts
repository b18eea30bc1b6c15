import type { HttpContext } from '@adonisjs/core/http'
import { OPEN_STATES } from '#domain/pass_life_cycle'
import Pass from '#passes/models/pass'
import PassPolicy from '#passes/policies/pass_policy'
import { nextPageOf } from '#passes/reading/next_page'
import { ownStudent } from '#passes/reading/visible_pass'
import { withDetails } from '#passes/reading/with_details'
import { presentPasses } from '#passes/transformers/present_pass'
import { listOwnPassesValidator } from '#passes/validators/pass_validators'

/** GET /api/v1/my/passes?state=: the signed-in student's passes, those first that are not over, then the newest. */
export default class ListOwnPassesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('listOwn')
    const wanted = await request.validateUsing(listOwnPassesValidator)
    const { id: studentId } = await ownStudent(user)
    const query = withDetails(Pass.query())
      .where({ studentId })
      .if(wanted.state === 'open', (own) => own.whereIn('passes.state', [...OPEN_STATES]))
      .if(wanted.state === 'over', (own) => own.whereNotIn('passes.state', [...OPEN_STATES]))
      .orderByRaw('(state = any(?)) desc, created_at desc, id desc', [[...OPEN_STATES]])
    const { rows, page } = await nextPageOf(query, wanted)
    return response.ok({ passes: await presentPasses(rows, user), page })
  }
}
