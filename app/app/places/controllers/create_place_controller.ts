import type { HttpContext } from '@adonisjs/core/http'
import { SavePlace } from '#places/actions/save_place'
import PlacePolicy from '#places/policies/place_policy'
import { presentManagedPlace } from '#places/transformers/present_place'
import { createPlaceValidator } from '#places/validators/place_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/admin/places */
export default class CreatePlaceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const body = await request.validateUsing(createPlaceValidator)
    const place = await new SavePlace().run(null, columnsOf(body), user)
    return response.created({ place: presentManagedPlace(place) })
  }
}
