import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { firstIdSince } from '#audit/search/first_id_since'

export type AuditFilter = {
  actor_id?: string
  action?: string
  subject_kind?: string
  subject_id?: string
  /** Days at the school, both included. */
  from?: string
  to?: string
  /** Scans are nearly all of the log and are left out unless asked for. */
  with_scans?: boolean
}

export type AuditRow = {
  /** A bigint, which comes as text. */
  id: string
  occurred_at: Date
  actor_kind: 'user' | 'device' | 'system'
  actor_id: string | null
  action: string
  subject_kind: string | null
  subject_id: string | null
  details: Record<string, string | number | boolean>
}

const SCAN = 'scan.recorded'

/** Scans have no index but their number, so a search among them looks at a month, not at years. */
const DAYS_OF_SCANS = 31

type Asked = {
  schoolId: string
  timeZone: string
  filter: AuditFilter
  /** Whether the reader may know that no-meet groups exist. */
  withNoMeet: boolean
}

/**
 * The events of a school that match, the latest first. A time becomes a range of numbers, because numbers are given
 * in the order of time: so the one index serves every page. The query comes wrapped, or awaiting this would run it.
 */
export async function auditQuery(
  { schoolId, timeZone, filter, withNoMeet }: Asked,
  client: QueryClientContract
): Promise<{ query: DatabaseQueryBuilderContract<AuditRow> }> {
  const withScans = filter.with_scans || filter.action === SCAN
  const from = startOf(filter.from, timeZone) ?? (withScans ? monthBefore(filter, timeZone) : null)
  const to = startOf(filter.to, timeZone)?.plus({ days: 1 }) ?? null
  const query: DatabaseQueryBuilderContract<AuditRow> = client
    .from('audit_events')
    .where('school_id', schoolId)
    .orderBy('id', 'desc')
    .select(
      'id',
      'occurred_at',
      'actor_kind',
      'actor_id',
      'action',
      'subject_kind',
      'subject_id',
      'details'
    )
  /* In these very words it is the condition of the indexes. */
  if (!withScans) query.whereRaw(`action <> '${SCAN}'`)
  if (!withNoMeet) query.whereRaw(`not starts_with(action, 'no_meet')`)
  if (filter.action) query.where('action', filter.action)
  if (filter.actor_id) query.where('actor_id', filter.actor_id)
  if (filter.subject_kind) query.where('subject_kind', filter.subject_kind)
  if (filter.subject_id) query.where('subject_id', filter.subject_id)
  if (from) {
    const first = await firstIdSince(from.minus(SLACK), client)
    query.where('id', '>=', first).where('occurred_at', '>=', from.toJSDate())
  }
  if (to) {
    const first = await firstIdSince(to.plus(SLACK), client)
    query.where('id', '<', first).where('occurred_at', '<', to.toJSDate())
  }
  return { query }
}

/** An event has the time at which its transaction began, but a number from when it was written. */
const SLACK = { minutes: 10 }

function startOf(day: string | undefined, timeZone: string): DateTime | null {
  return day ? DateTime.fromISO(day, { zone: timeZone }).startOf('day') : null
}

function monthBefore({ to }: AuditFilter, timeZone: string): DateTime {
  const end = startOf(to, timeZone) ?? DateTime.now().setZone(timeZone)
  return end.minus({ days: DAYS_OF_SCANS }).startOf('day')
}
