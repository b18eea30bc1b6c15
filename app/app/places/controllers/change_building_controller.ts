import type { HttpContext } from '@adonisjs/core/http'
import { SaveBuilding } from '#places/actions/save_building'
import PlacePolicy from '#places/policies/place_policy'
import { presentBuilding } from '#places/transformers/present_place'
import { changeBuildingValidator } from '#places/validators/place_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/admin/buildings/:id; `archived` archives and restores. */
export default class ChangeBuildingController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeBuildingValidator)
    const building = await new SaveBuilding().run(params.id, columnsOf(body), user)
    return response.ok({ building: presentBuilding(building) })
  }
}
