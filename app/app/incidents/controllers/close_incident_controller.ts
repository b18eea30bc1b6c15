import type { HttpContext } from '@adonisjs/core/http'
import { CloseIncident } from '#incidents/actions/close_incident'
import IncidentPolicy from '#incidents/policies/incident_policy'
import { closeIncidentValidator } from '#incidents/validators/incident_validators'

/** POST /api/v1/incidents/:id/close */
export default class CloseIncidentController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(IncidentPolicy).authorize('lookAfter')
    const { params, note } = await request.validateUsing(closeIncidentValidator)
    const { id, closedAt } = await new CloseIncident().run(params.id, note, user)
    return response.ok({ incident: { id, closed_at: closedAt!.toUTC().toISO()! } })
  }
}
