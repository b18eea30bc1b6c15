import type { HttpContext } from '@adonisjs/core/http'
import { ChangeCheckpoint } from '#places/actions/change_checkpoint'
import PlacePolicy from '#places/policies/place_policy'
import { presentCheckpoint } from '#places/transformers/present_place'
import { changeCheckpointValidator } from '#places/validators/place_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/admin/checkpoints/:id; `archived` archives and restores. */
export default class ChangeCheckpointController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeCheckpointValidator)
    const checkpoint = await new ChangeCheckpoint().run(params.id, columnsOf(body), user)
    return response.ok({ checkpoint: presentCheckpoint(checkpoint) })
  }
}
