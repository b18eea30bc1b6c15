import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import PlacePolicy from '#places/policies/place_policy'

/** More than any school has; a bound, not a page. */
const MOST_CHECKPOINTS = 1000

type CheckpointChoice = {
  id: string
  name: string
  direction: 'in' | 'out' | 'both'
  place: string
  place_id: string
}

/** GET /api/v1/admin/checkpoints: where a gate may be put. */
export default class ListCheckpointsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PlacePolicy).authorize('manage')
    const checkpoints: CheckpointChoice[] = await db
      .from('checkpoints')
      .join('places', 'places.id', 'checkpoints.place_id')
      .where('checkpoints.school_id', user.schoolId)
      .whereNull('checkpoints.archived_at')
      .whereNull('places.archived_at')
      .orderBy(['places.name', 'checkpoints.name'])
      .limit(MOST_CHECKPOINTS)
      .select(
        'checkpoints.id',
        'checkpoints.name',
        'checkpoints.direction',
        'places.name as place',
        'places.id as place_id'
      )
    return response.ok({ checkpoints })
  }
}
