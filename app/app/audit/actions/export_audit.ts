import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import { SearchAudit } from '#audit/actions/search_audit'
import type { AuditFilter } from '#audit/search/audit_filter'
import type { PresentedEvent } from '#audit/transformers/present_event'
import type User from '#identity/models/user'
import { CSV_BEGIN, csvRow } from '#platform/csv/csv_row'

/** What a spreadsheet still opens. */
const MOST_ROWS = 200_000
const ROWS_AT_ONCE = 1000

/** The matching events as CSV, piece by piece; that they were taken out is itself an event, written first. */
export class ExportAudit {
  #search = new SearchAudit()

  async run(filter: AuditFilter, reader: User): Promise<AsyncIterable<string>> {
    const details = Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
    const { schoolId } = reader
    const actor = { kind: 'user', id: reader.id } as const
    await db.transaction((trx) =>
      recordAudit({ schoolId, actor, action: 'audit.exported', details }, trx)
    )
    return this.#lines(filter, reader)
  }

  async *#lines(filter: AuditFilter, reader: User): AsyncGenerator<string> {
    yield CSV_BEGIN + csvRow(COLUMNS)
    let before: number | undefined
    for (let written = 0; written < MOST_ROWS; written += ROWS_AT_ONCE) {
      const page = await this.#search.run({ reader, filter, before, size: ROWS_AT_ONCE })
      yield page.events.map(lineOf).join('')
      if (page.next === null) return
      before = page.next
    }
  }
}

const COLUMNS = [
  'number',
  'time_utc',
  'actor_kind',
  'actor_name',
  'actor_id',
  'action',
  'subject_kind',
  'subject_name',
  'subject_id',
  'details',
]

function lineOf({ id, occurred_at: time, actor, action, subject, details }: PresentedEvent) {
  return csvRow([
    id,
    time,
    actor.kind,
    actor.name,
    actor.id,
    action,
    subject?.kind ?? null,
    subject?.name ?? null,
    subject?.id ?? null,
    Object.keys(details).length > 0 ? JSON.stringify(details) : null,
  ])
}
