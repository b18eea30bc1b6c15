import type { HttpContext } from '@adonisjs/core/http'
import Place from '#places/models/place'
import PlacePolicy from '#places/policies/place_policy'

/** More than any school has; a bound, not a page. */
const MOST_PLACES = 1000

/** GET /api/v1/places: the places a pass can lead to, for the forms of staff. */
export default class ListPlacesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('list')
    const places = await Place.query()
      .where('schoolId', user.schoolId)
      .whereNull('archivedAt')
      .orderBy('name')
      .limit(MOST_PLACES)
    return response.ok({ places: places.map(({ id, name, kind }) => ({ id, name, kind })) })
  }
}
