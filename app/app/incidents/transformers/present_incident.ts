import type { IncidentRow } from '#incidents/actions/find_incidents'

/** An incident as those see it who look after it. */
export function presentIncident(row: IncidentRow) {
  return {
    id: row.id,
    kind: row.kind,
    occurred_at: row.occurred_at.toISOString(),
    /** When the server learned of it. */
    opened_at: row.opened_at.toISOString(),
    device: row.device_id ? { id: row.device_id, name: row.device! } : null,
    checkpoint: row.checkpoint,
    conflict: row.conflict,
    pass: row.pass_id ? { id: row.pass_id, type: row.pass_type!, student: row.student! } : null,
    closed: row.closed_at && {
      at: row.closed_at.toISOString(),
      by: row.closed_by,
      note: row.note,
    },
  }
}
