import db from '@adonisjs/lucid/services/db'

type AuditRow = {
  action: string
  actor_kind: string
  actor_id: string | null
  details: Record<string, unknown>
}

/** What the log holds about a subject, the latest first. */
export function auditOf(subjectId: string): Promise<AuditRow[]> {
  return db
    .from('audit_events')
    .where('subject_id', subjectId)
    .orderBy('id', 'desc')
    .select('action', 'actor_kind', 'actor_id', 'details')
}
