import type { HttpContext } from '@adonisjs/core/http'
import Pass from '#passes/models/pass'
import PassPolicy from '#passes/policies/pass_policy'
import { presentPass } from '#passes/transformers/present_pass'

/** GET /api/v1/my/passes: the signed-in student's passes, newest first. */
export default class ListOwnPassesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('listOwn')
    const passes = await Pass.query()
      .whereHas('student', (student) => student.where('userId', user.id))
      .orderBy('createdAt', 'desc')
      .limit(20)
      .preload('student')
      .preload('passType')
      .preload('place')
    return response.ok({ passes: passes.map(presentPass) })
  }
}
