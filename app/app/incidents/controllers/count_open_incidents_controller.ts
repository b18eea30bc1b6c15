import type { HttpContext } from '@adonisjs/core/http'
import { countOpenIncidents } from '#incidents/actions/count_open_incidents'
import IncidentPolicy from '#incidents/policies/incident_policy'

/** GET /api/v1/incidents/open: how many are open, up to 100, for the menu. */
export default class CountOpenIncidentsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(IncidentPolicy).authorize('lookAfter')
    return response.ok({ open: await countOpenIncidents(user) })
  }
}
