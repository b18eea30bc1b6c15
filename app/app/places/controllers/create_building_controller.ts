import type { HttpContext } from '@adonisjs/core/http'
import { SaveBuilding } from '#places/actions/save_building'
import PlacePolicy from '#places/policies/place_policy'
import { presentBuilding } from '#places/transformers/present_place'
import { createBuildingValidator } from '#places/validators/place_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/admin/buildings */
export default class CreateBuildingController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const body = await request.validateUsing(createBuildingValidator)
    const building = await new SaveBuilding().run(null, columnsOf(body), user)
    return response.created({ building: presentBuilding(building) })
  }
}
