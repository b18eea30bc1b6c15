import db from '@adonisjs/lucid/services/db'
import { findAnchor } from '#audit/chain/anchor'
import { anchoredDays } from '#audit/chain/anchored_days'
import {
  BEFORE_FIRST,
  CHAINED_COLUMNS,
  eventHash,
  type ChainedEvent,
} from '#audit/chain/event_hash'

export type AuditFault =
  | { kind: 'altered'; eventId: string; position: number }
  | { kind: 'missing'; eventId: string; position: number }
  | { kind: 'gap'; position: number }
  | { kind: 'not_linked'; eventId: string }
  | { kind: 'anchor'; day: string; position: number }
  | { kind: 'no_anchor'; day: string }

export type AuditVerdict = { links: number; anchors: number; faults: AuditFault[] }

type Row = Partial<ChainedEvent> & { position: string; event_id: string; hash: Buffer }

const BATCH = 10_000
const MOST_FAULTS = 100

/** The worker links an event within a minute; one that is older and in no link was put in beside the application. */
const LINKED_WITHIN = '10 minutes'

/** Walks the whole chain and compares it with the events and with the anchors kept outside the database. */
export class VerifyAudit {
  async run(onProgress: (links: number) => void = () => {}): Promise<AuditVerdict> {
    const faults: AuditFault[] = []
    const linked = new Set<string>()
    let before: Buffer = BEFORE_FIRST
    let links = 0

    for (let rows = await linksAfter(0); rows.length > 0; rows = await linksAfter(links)) {
      for (const row of rows) {
        const position = Number(row.position)
        if (position !== links + 1) faults.push({ kind: 'gap', position: links + 1 })
        links = position
        const fault = faultOf(row, before)
        if (fault) faults.push(fault)
        else linked.add(row.occurred_at!.slice(0, 10))
        /* From what the link says, so that one altered event is told once and not with all that follow. */
        before = row.hash
      }
      onProgress(links)
      if (faults.length >= MOST_FAULTS) break
    }
    faults.push(...(await notLinked()))
    const { anchors, faults: wrong } = await compareAnchors(linked, links)
    return { links, anchors, faults: [...faults, ...wrong].slice(0, MOST_FAULTS) }
  }
}

async function linksAfter(position: number): Promise<Row[]> {
  const { rows } = await db.rawQuery(
    `select link.position::text, link.event_id::text, link.hash, ${CHAINED_COLUMNS}
     from audit_chain link left join audit_events event on event.id = link.event_id
     where link.position > ? order by link.position limit ${BATCH}`,
    [position]
  )
  return rows
}

function faultOf(row: Row, before: Buffer): AuditFault | undefined {
  const place = { eventId: row.event_id, position: Number(row.position) }
  if (!row.id) return { kind: 'missing', ...place }
  if (!eventHash(before, row as ChainedEvent).equals(row.hash)) return { kind: 'altered', ...place }
  return undefined
}

async function notLinked(): Promise<AuditFault[]> {
  const { rows } = await db.rawQuery(
    `select event.id::text as id from audit_events event
     where event.occurred_at < now() - interval '${LINKED_WITHIN}'
       and not exists (select from audit_chain link where link.event_id = event.id)
     order by event.id limit ${MOST_FAULTS}`
  )
  return rows.map(({ id }: { id: string }) => ({ kind: 'not_linked', eventId: id }))
}

/**
 * Every anchor must fit, also one of a day of which no event is left. From the first one on there must be one for each
 * past day on which something was linked; what was before the first one, the first one covers.
 * @param linked the days of events that are as they were
 * @param links the position of the last link
 */
async function compareAnchors(linked: Set<string>, links: number) {
  const faults: AuditFault[] = []
  const today = new Date().toISOString().slice(0, 10)
  let anchors = 0
  const without: string[] = []
  for await (const day of anchoredDays()) {
    const anchor = await findAnchor(day)
    if (!anchor) {
      if (linked.has(day) && day < today) without.push(day)
      continue
    }
    if (anchors++ === 0) without.length = 0
    const link = await db.from('audit_chain').where('position', anchor.position).first()
    const fits = anchor.position <= links && link?.hash.toString('hex') === anchor.hash
    if (!fits) faults.push({ kind: 'anchor', day, position: anchor.position })
  }
  faults.push(...without.map((day) => ({ kind: 'no_anchor' as const, day })))
  return { anchors, faults }
}
