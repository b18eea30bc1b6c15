import type { HttpContext } from '@adonisjs/core/http'
import Place from '#places/models/place'
import PlacePolicy from '#places/policies/place_policy'
import { presentManagedPlace } from '#places/transformers/present_place'
import { placeAddressValidator } from '#places/validators/place_validators'

/** GET /api/v1/admin/places/:id */
export default class ShowManagedPlaceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const { params } = await request.validateUsing(placeAddressValidator)
    const place = await Place.query()
      .where({ id: params.id, schoolId: user.schoolId })
      .preload('staff', (staff) => staff.orderBy('name'))
      .preload('checkpoints', (checkpoints) => checkpoints.orderBy('name'))
      .firstOrFail()
    return response.ok({ place: presentManagedPlace(place) })
  }
}
