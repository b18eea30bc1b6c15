import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { AuditRow } from '#audit/search/audit_filter'
import { namesOf } from '#audit/search/names_of'

export type PresentedEvent = {
  id: number
  occurred_at: string
  actor: { kind: AuditRow['actor_kind']; id: string | null; name: string | null }
  action: string
  subject: { kind: string; id: string | null; name: string | null } | null
  details: AuditRow['details']
}

/** Events of one school as auditors read them, with the names of today. */
export async function presentEvents(
  rows: AuditRow[],
  schoolId: string,
  client: QueryClientContract
): Promise<PresentedEvent[]> {
  const things = rows.flatMap((row) => [
    { kind: row.actor_kind, id: row.actor_id },
    { kind: row.subject_kind, id: row.subject_id },
  ])
  const names = await namesOf(things, schoolId, client)
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  return rows.map((row) => ({
    id: Number(row.id),
    occurred_at: row.occurred_at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id, name: nameOf(row.actor_id) },
    action: row.action,
    subject: row.subject_kind
      ? { kind: row.subject_kind, id: row.subject_id, name: nameOf(row.subject_id) }
      : null,
    details: row.details,
  }))
}
