import type { HttpContext } from '@adonisjs/core/http'
import { findIncidents } from '#incidents/actions/find_incidents'
import IncidentPolicy from '#incidents/policies/incident_policy'
import { presentIncident } from '#incidents/transformers/present_incident'
import { listIncidentsValidator } from '#incidents/validators/incident_validators'

/** GET /api/v1/incidents?closed=&kind=: what happened and should not have; the open ones unless the closed are asked for. */
export default class ListIncidentsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(IncidentPolicy).authorize('lookAfter')
    const { rows, page } = await findIncidents(
      user,
      await request.validateUsing(listIncidentsValidator)
    )
    return response.ok({ incidents: rows.map(presentIncident), page })
  }
}
