import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type AuditEntry = {
  schoolId: string
  actor: { kind: 'user' | 'device' | 'system'; id?: string }
  /** What was done, as `noun.verb in the past`, for example `pass.revoked`. */
  action: string
  subject?: { kind: string; id: string }
  /** Facts that explain the act. Never a secret, never more personal data than needed. */
  details?: { [fact: string]: string | number | boolean }
}

/** Adds a row to the audit log, in the transaction of the act itself: no act without its row, no row without its act. */
export async function recordAudit(entry: AuditEntry, client: QueryClientContract): Promise<void> {
  await client
    .insertQuery()
    .table('audit_events')
    .insert({
      school_id: entry.schoolId,
      actor_kind: entry.actor.kind,
      actor_id: entry.actor.id,
      action: entry.action,
      subject_kind: entry.subject?.kind,
      subject_id: entry.subject?.id,
      details: JSON.stringify(entry.details ?? {}),
    })
}
