import type { HttpContext } from '@adonisjs/core/http'
import { CreateCheckpoint } from '#places/actions/create_checkpoint'
import PlacePolicy from '#places/policies/place_policy'
import { presentCheckpoint } from '#places/transformers/present_place'
import { createCheckpointValidator } from '#places/validators/place_validators'

/** POST /api/v1/admin/places/:id/checkpoints */
export default class CreateCheckpointController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(createCheckpointValidator)
    const checkpoint = await new CreateCheckpoint().run({ placeId: params.id, ...body }, user)
    return response.created({ checkpoint: presentCheckpoint(checkpoint) })
  }
}
