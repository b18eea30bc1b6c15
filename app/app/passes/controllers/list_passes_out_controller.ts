import type { HttpContext } from '@adonisjs/core/http'
import PassPolicy from '#passes/policies/pass_policy'
import { passesOut } from '#passes/reading/passes_out'
import { presentPasses } from '#passes/transformers/present_pass'
import { passesOutValidator } from '#passes/validators/pass_validators'

/** GET /api/v1/passes/out?place_id=&class_id=: everybody who is out now, whole, those out longest first. */
export default class ListPassesOutController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('seeWhoIsOut')
    const filter = await request.validateUsing(passesOutValidator)
    const asOf = new Date().toISOString()
    const passes = await passesOut(user, filter)
    return response.ok({ passes: await presentPasses(passes, user), as_of: asOf })
  }
}
