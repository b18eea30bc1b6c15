import { DateTime } from 'luxon'
import type { IncidentKind } from '#incidents/incident_kinds'
import Incident from '#incidents/models/incident'
import School from '#identity/models/school'

/** An incident that has just been opened. */
export async function givenIncident(kind: IncidentKind, more: Partial<Incident> = {}) {
  const { id: schoolId } = await School.ofThisSite()
  const now = DateTime.utc()
  return Incident.create({ schoolId, kind, occurredAt: now, openedAt: now, ...more })
}
