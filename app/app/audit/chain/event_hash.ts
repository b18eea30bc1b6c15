import { createHash } from 'node:crypto'

/** An audit event as the chain sees it: every column, as text that PostgreSQL always writes the same way. */
export type ChainedEvent = {
  id: string
  school_id: string
  /** UTC, to the microsecond. */
  occurred_at: string
  actor_kind: string
  actor_id: string | null
  action: string
  subject_kind: string | null
  subject_id: string | null
  /** jsonb as text: keys in a fixed order. */
  details: string
}

/** The columns of {@link ChainedEvent}, for a select from `audit_events event`. */
export const CHAINED_COLUMNS = `event.id::text, event.school_id::text,
  to_char(event.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as occurred_at,
  event.actor_kind, event.actor_id::text, event.action, event.subject_kind, event.subject_id::text,
  event.details::text`

/** What the first link follows. */
export const BEFORE_FIRST = Buffer.alloc(32)

/** SHA-256 over the hash before and the event; 32 bytes. */
export function eventHash(before: Buffer, event: ChainedEvent): Buffer {
  const values = [
    event.id,
    event.school_id,
    event.occurred_at,
    event.actor_kind,
    event.actor_id,
    event.action,
    event.subject_kind,
    event.subject_id,
    event.details,
  ]
  return createHash('sha256').update(before).update(JSON.stringify(values)).digest()
}
