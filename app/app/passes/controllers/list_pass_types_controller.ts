import type { HttpContext } from '@adonisjs/core/http'
import PassType from '#passes/models/pass_type'
import PassPolicy from '#passes/policies/pass_policy'

/** GET /api/v1/pass-types: the types a member of staff may issue. */
export default class ListPassTypesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('issue')
    const types = await PassType.query()
      .where('schoolId', user.schoolId)
      .whereNull('archivedAt')
      .orderBy('code')
    return response.ok({
      pass_types: types.map((type) => ({
        id: type.id,
        name: type.name,
        kind: type.kind,
        single_use: type.singleUse,
        needs_place: type.needsPlace,
        default_minutes: type.defaultMinutes,
        max_minutes: type.maxMinutes,
      })),
    })
  }
}
