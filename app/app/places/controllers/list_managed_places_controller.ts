import type { HttpContext } from '@adonisjs/core/http'
import Place from '#places/models/place'
import PlacePolicy from '#places/policies/place_policy'
import { presentManagedPlace } from '#places/transformers/present_place'
import { managedPlacesValidator } from '#places/validators/place_validators'
import { containing } from '#platform/lists/containing'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/admin/places: everything about the places, by name; the archived ones when asked for. */
export default class ListManagedPlacesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const { search, archived, ...wanted } = await request.validateUsing(managedPlacesValidator)
    const query = Place.query()
      .where('schoolId', user.schoolId)
      .if(search, (places) => places.whereILike('name', containing(search!)))
      .if(
        archived,
        (places) => places.whereNotNull('archivedAt'),
        (places) => places.whereNull('archivedAt')
      )
      .orderBy(['name', 'id'])
      .preload('staff', (staff) => staff.orderBy('name'))
      .preload('checkpoints', (checkpoints) => checkpoints.orderBy('name'))
    const { rows, page } = await pageOf<Place>(query, wanted)
    return response.ok({ places: rows.map(presentManagedPlace), page })
  }
}
