import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import type { IncidentKind } from '#incidents/incident_kinds'
import { incidentsVisibleTo } from '#incidents/incidents_visible_to'
import { pageOf, type Page } from '#platform/lists/page'

export type IncidentRow = {
  id: string
  kind: IncidentKind
  occurred_at: Date
  opened_at: Date
  device_id: string | null
  device: string | null
  checkpoint: string | null
  /** Why the server would have refused the scan. */
  conflict: string | null
  pass_id: string | null
  pass_type: string | null
  student: string | null
  closed_at: Date | null
  closed_by: string | null
  note: string | null
}

/**
 * Incidents with what they are about: the open ones, the latest first, or the closed ones. A scan is found by the moment
 * it was recorded, which is when its incident was opened, so that one partition is looked at.
 */
export function findIncidents(
  user: User,
  wanted: { closed?: boolean; kind?: IncidentKind; page?: number; per_page?: number }
): Promise<{ rows: IncidentRow[]; page: Page }> {
  const query = db
    .from('incidents')
    .leftJoin('devices', 'devices.id', 'incidents.device_id')
    .joinRaw(
      `left join scans on scans.recorded_at = incidents.opened_at and scans.id = incidents.scan_id`
    )
    .joinRaw(
      `left join checkpoints on checkpoints.id = coalesce(scans.checkpoint_id, devices.checkpoint_id)`
    )
    .leftJoin('passes', 'passes.id', 'incidents.pass_id')
    .leftJoin('pass_types', 'pass_types.id', 'passes.pass_type_id')
    .leftJoin('students', 'students.id', 'passes.student_id')
    .leftJoin('users', 'users.id', 'incidents.closed_by')
    .select('incidents.id', 'incidents.kind', 'incidents.occurred_at', 'incidents.opened_at')
    .select('incidents.closed_at', 'incidents.note', 'incidents.device_id', 'incidents.pass_id')
    .select('devices.name as device', 'checkpoints.name as checkpoint', 'scans.conflict')
    .select('pass_types.name as pass_type', 'users.name as closed_by')
    .select(db.raw(`students.given_name || ' ' || students.family_name as student`))
    .if(wanted.kind, (incidents) => void incidents.where('incidents.kind', wanted.kind!))
    .if(
      wanted.closed,
      (incidents) =>
        void incidents.whereNotNull('incidents.closed_at').orderBy('incidents.closed_at', 'desc'),
      (incidents) =>
        void incidents.whereNull('incidents.closed_at').orderBy('incidents.opened_at', 'desc')
    )
    .orderBy('incidents.id', 'desc')
  return pageOf<IncidentRow>(incidentsVisibleTo(user, query), wanted)
}
