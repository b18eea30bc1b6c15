import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { keepAnchor } from '#audit/chain/anchor'
import { extendChain } from '#audit/chain/extend_chain'
import type { Job } from '#platform/jobs/job'

/** Links what happened since the last run, and anchors the chain once a day. */
export const chainAudit: Job = {
  name: 'chain_audit',
  everySeconds: 60,
  async run() {
    while ((await extendChain()) > 0);
    const last = await db.from('audit_chain').orderBy('position', 'desc').first()
    if (!last) return
    const day = new Date().toISOString().slice(0, 10)
    const anchor = { day, position: Number(last.position), hash: last.hash.toString('hex') }
    if (await keepAnchor(anchor)) logger.info({ anchor }, 'the audit log was anchored')
  },
}
