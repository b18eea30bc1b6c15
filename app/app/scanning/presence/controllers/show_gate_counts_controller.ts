import type { HttpContext } from '@adonisjs/core/http'
import { countOnSite, passagesAt } from '#scanning/presence/count_passages'
import { schoolToday } from '#scanning/presence/school_today'

/** GET /api/v1/gate/counts: how many went through this gate today, and how many are on the site. */
export default class ShowGateCountsController {
  async handle({ response, device }: HttpContext) {
    const { schoolId, checkpointId } = device
    const asOf = new Date()
    const today = await schoolToday(schoolId)
    const [checkpoint, onSite] = await Promise.all([
      passagesAt({ id: checkpointId, schoolId }, today),
      countOnSite(schoolId, today),
    ])
    return response.ok({ checkpoint, on_site: onSite, as_of: asOf.toISOString() })
  }
}
