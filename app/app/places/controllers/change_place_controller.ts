import type { HttpContext } from '@adonisjs/core/http'
import { SavePlace } from '#places/actions/save_place'
import PlacePolicy from '#places/policies/place_policy'
import { presentManagedPlace } from '#places/transformers/present_place'
import { changePlaceValidator } from '#places/validators/place_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/admin/places/:id; `archived` archives and restores. */
export default class ChangePlaceController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changePlaceValidator)
    const place = await new SavePlace().run(params.id, columnsOf(body), user)
    return response.ok({ place: presentManagedPlace(place) })
  }
}
