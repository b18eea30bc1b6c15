import type { HttpContext } from '@adonisjs/core/http'
import { countOnSite, passagesOfSchool } from '#scanning/presence/count_passages'
import PresencePolicy from '#scanning/presence/policies/presence_policy'
import { schoolToday } from '#scanning/presence/school_today'

/** GET /api/v1/presence: how many students are on the site, and how many went through each checkpoint today. */
export default class ShowPresenceController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PresencePolicy).authorize('count')
    const asOf = new Date()
    const today = await schoolToday(user.schoolId)
    const [checkpoints, onSite] = await Promise.all([
      passagesOfSchool(user.schoolId, today),
      countOnSite(user.schoolId, today),
    ])
    return response.ok({ on_site: onSite, checkpoints, as_of: asOf.toISOString() })
  }
}
