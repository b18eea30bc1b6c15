import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { incidentsVisibleTo } from '#incidents/incidents_visible_to'
import Incident from '#incidents/models/incident'
import { Problem } from '#platform/errors/problem'

export class IncidentIsClosed extends Problem {
  static status = 409
  static code = 'E_INCIDENT_IS_CLOSED'
  static help = 'Read the note of whoever closed it.'
  static message = 'Somebody has closed this incident already'
}

/**
 * Closes an incident with what was found out. The note stays with it and does not go into the audit log, for it may
 * name people.
 * @throws IncidentIsClosed, E_ROW_NOT_FOUND
 */
export class CloseIncident {
  run(incidentId: string, note: string, user: User): Promise<Incident> {
    return db.transaction(async (trx) => {
      const visible = Incident.query({ client: trx }).where('incidents.id', incidentId)
      const incident = await incidentsVisibleTo(user, visible).forUpdate().firstOrFail()
      if (incident.closedAt) throw new IncidentIsClosed()
      await incident.merge({ closedAt: DateTime.utc(), closedBy: user.id, note }).save()
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: { kind: 'user', id: user.id },
          action: 'incident.closed',
          subject: { kind: 'incident', id: incident.id },
          details: { kind: incident.kind },
        },
        trx
      )
      return incident
    })
  }
}
