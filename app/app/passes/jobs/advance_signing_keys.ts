import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { activateSigningKey } from '#passes/keys/activate_signing_key'
import SigningKey from '#passes/models/signing_key'
import type { Job } from '#platform/jobs/job'

/** A gate may report what it scanned three days ago, so a key is known for as long after its last use. */
const REPORTING_DAYS = 3

/** Lets published keys sign when their day has come, and retires those whose last pass is over. */
export const advanceSigningKeys: Job = {
  name: 'advance_signing_keys',
  everySeconds: 3600,
  async run() {
    await activateDueKeys()
    await retireUnusedKeys()
  },
}

async function activateDueKeys(): Promise<void> {
  await db.transaction(async (trx) => {
    const due = await SigningKey.query({ client: trx })
      .where('state', 'pending')
      .where('activatesAt', '<=', DateTime.utc().toSQL()!)
      .forUpdate()
      .skipLocked()
    for (const key of due) await activateSigningKey(key, trx)
  })
}

async function retireUnusedKeys(): Promise<void> {
  const reportedBy = DateTime.utc().minus({ days: REPORTING_DAYS }).toSQL()!
  await SigningKey.query()
    .where('state', 'retiring')
    .where('retiringAt', '<', reportedBy)
    .whereNotExists((passes) =>
      passes
        .from('passes')
        .whereColumn('passes.school_id', 'signing_keys.school_id')
        .where('valid_until', '>', reportedBy)
        .whereNotNull('signed_part')
        /* Byte 1 of a signed part is the number of its key (pass-code.md). */
        .whereRaw('get_byte(signed_part, 1) = signing_keys.key_index')
    )
    .update({ state: 'retired' })
}
