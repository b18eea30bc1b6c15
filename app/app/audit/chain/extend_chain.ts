import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  BEFORE_FIRST,
  CHAINED_COLUMNS,
  eventHash,
  type ChainedEvent,
} from '#audit/chain/event_hash'

/** Events in one transaction. */
const BATCH = 5_000

/** How far behind the last link an event may still turn up: its number is given before its transaction ends. */
const LOOKED_BACK = 20_000

/** Adds the events that are in no link yet. Returns how many; fewer than a batch means that all are in. */
export async function extendChain(): Promise<number> {
  return db.transaction(async (trx) => {
    await trx.rawQuery(`select pg_advisory_xact_lock(hashtextextended('audit_chain', 0))`)
    const last = await lastLink(trx)
    const events = await unchained(trx)
    let { position, hash } = last
    const links = events.map((event) => {
      hash = eventHash(hash, event)
      return { position: ++position, event_id: event.id, hash }
    })
    if (links.length > 0) await trx.table('audit_chain').multiInsert(links)
    return links.length
  })
}

type Link = { position: number; hash: Buffer }

async function lastLink(trx: TransactionClientContract): Promise<Link> {
  const link = await trx.from('audit_chain').orderBy('position', 'desc').first()
  return link
    ? { position: Number(link.position), hash: link.hash }
    : { position: 0, hash: BEFORE_FIRST }
}

async function unchained(trx: TransactionClientContract): Promise<ChainedEvent[]> {
  const { rows } = await trx.rawQuery(
    `select ${CHAINED_COLUMNS} from audit_events event
     where event.id > coalesce((
         select min(event_id) from (
           select event_id from audit_chain order by position desc limit ${LOOKED_BACK}) recent), 0)
       and not exists (select from audit_chain link where link.event_id = event.id)
     order by event.id limit ${BATCH}`
  )
  return rows
}
