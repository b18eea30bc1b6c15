import type { HttpContext } from '@adonisjs/core/http'
import { leadsOffSite } from '#scanning/presence/count_passages'
import { gateCounts } from '#scanning/presence/gate_counts'

/** GET /api/v1/gate/counts: how many went through this gate today, and how many are on the site. */
export default class ShowGateCountsController {
  async handle({ response, device }: HttpContext) {
    const { schoolId, checkpointId } = device
    const { passages, onSite, asOf } = await gateCounts(schoolId)
    const through = passages.get(checkpointId) ?? { in: 0, out: 0 }
    return response.ok({
      checkpoint: { ...through, leads_off_site: await leadsOffSite(checkpointId) },
      on_site: onSite,
      as_of: asOf.toISOString(),
    })
  }
}
