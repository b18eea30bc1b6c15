import type { HttpContext } from '@adonisjs/core/http'
import Pass from '#passes/models/pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'

/** GET /api/v1/passes: the 50 issued last. */
export default class ListPassesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('list')
    const passes = await Pass.query()
      .where('schoolId', user.schoolId)
      .orderBy('createdAt', 'desc')
      .limit(50)
      .preload('student')
      .preload('passType')
      .preload('place')
    return response.ok({ passes: passes.map(presentPass) })
  }
}
