import type { HttpContext } from '@adonisjs/core/http'
import Building from '#places/models/building'
import PlacePolicy from '#places/policies/place_policy'
import { presentBuilding } from '#places/transformers/present_place'

/** More than any school has; a bound, not a page. */
const MOST_BUILDINGS = 500

/** GET /api/v1/admin/buildings: all of them, the archived ones too. */
export default class ListBuildingsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const buildings = await Building.query()
      .where('schoolId', user.schoolId)
      .orderBy('name')
      .limit(MOST_BUILDINGS)
    return response.ok({ buildings: buildings.map(presentBuilding) })
  }
}
