import type { HttpContext } from '@adonisjs/core/http'
import Place from '#places/models/place'
import PlacePolicy from '#places/policies/place_policy'

/** GET /api/v1/places */
export default class ListPlacesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('list')
    const places = await Place.query().where('schoolId', user.schoolId).orderBy('name')
    return response.ok({ places: places.map(({ id, name, kind }) => ({ id, name, kind })) })
  }
}
