import db from '@adonisjs/lucid/services/db'
import { mayKnowOfNoMeet } from '#audit/search/may_know_of_no_meet'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import { auditQuery, type AuditFilter } from '#audit/search/audit_filter'
import { presentEvents, type PresentedEvent } from '#audit/transformers/present_event'

type Wanted = { reader: User; filter: AuditFilter; before?: number; size: number }

/** One page of the audit log, the latest first; `next` asks for the page after it. */
export class SearchAudit {
  async run({
    reader,
    filter,
    before,
    size,
  }: Wanted): Promise<{ events: PresentedEvent[]; next: number | null }> {
    const { schoolId } = reader
    const { timeZone } = await School.findOrFail(schoolId)
    const { query } = await auditQuery(
      { schoolId, timeZone, filter, withNoMeet: mayKnowOfNoMeet(reader) },
      db.connection()
    )
    if (before) query.where('id', '<', before)
    const rows = await query.limit(size + 1)
    const page = rows.slice(0, size)
    return {
      events: await presentEvents(page, schoolId, db.connection()),
      next: rows.length > size ? Number(page.at(-1)!.id) : null,
    }
  }
}
