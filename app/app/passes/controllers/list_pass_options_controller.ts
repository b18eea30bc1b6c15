import type { HttpContext } from '@adonisjs/core/http'
import PassType from '#passes/models/pass_type'
import PassPolicy from '#passes/policies/pass_policy'
import { currentPlaceOf } from '#passes/reading/current_place'
import { ownStudent } from '#passes/reading/visible_pass'
import Place from '#places/models/place'

/** GET /api/v1/my/pass-options: what the signed-in student may ask for. */
export default class ListPassOptionsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('useOwn')
    const { id: studentId, schoolId } = await ownStudent(user)
    const offered = { schoolId, requestable: true }
    const types = await PassType.query().where(offered).whereNull('archivedAt').orderBy('code')
    const places = await Place.query().where(offered).whereNull('archivedAt').orderBy('name')
    return response.ok({
      types: types.map((type) => ({
        id: type.id,
        name: type.name,
        kind: type.kind,
        needs_place: type.needsPlace,
        default_minutes: type.defaultMinutes,
        max_minutes: type.maxMinutes,
      })),
      places: places.map(({ id, name, kind, defaultMinutes }) => ({
        id,
        name,
        kind,
        default_minutes: defaultMinutes,
      })),
      current_place: await currentPlaceOf(studentId),
    })
  }
}
