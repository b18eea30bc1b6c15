import db from '@adonisjs/lucid/services/db'
import { AdvanceQueue } from '#passes/actions/advance_queue'
import { movePasses } from '#passes/jobs/in_batches'
import { SYSTEM } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import { Failures } from '#platform/errors/failures'
import type { Job } from '#platform/jobs/job'

/**
 * Clears from the queues what has waited too long or over a bell, and lets in who can go: because a gate ended a pass,
 * somebody is overdue beyond the grace, or an administrator made room.
 */
export const advanceQueues: Job = {
  name: 'advance_queue',
  everySeconds: 10,
  async run() {
    const failures = new Failures('a queue could not be advanced')
    await failures.keep(clearOldEntries)
    const schools = await db.from('queue_entries').distinct('school_id')
    for (const { school_id: schoolId } of schools) {
      await failures.keep(() => new AdvanceQueue().run({ schoolId }), { schoolId })
    }
    failures.throwFirst()
  },
}

function clearOldEntries(): Promise<number> {
  return movePasses(
    (query) =>
      void query
        .where('state', 'queued')
        .whereIn(
          'id',
          db.from('queue_entries').where('expires_at', '<=', new Date()).select('pass_id')
        )
        .orderBy('id'),
    (pass, trx) => movePass(pass, 'expire', { actor: SYSTEM, reason: 'queue' }, trx)
  )
}
