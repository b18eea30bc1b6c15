import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Attempt } from '#passes/activation/guard'
import type { PassActor } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import { endOfWaiting } from '#passes/queue/end_of_waiting'

/** Puts an approved pass at the end of its line, where it waits until somebody comes back or the bell rings. */
export async function joinQueue(
  attempt: Attempt,
  actor: PassActor,
  trx: TransactionClientContract
): Promise<void> {
  const { pass, at, queuePriority } = attempt
  await movePass(pass, 'queue', { actor, at }, trx)
  await trx.table('queue_entries').insert({
    pass_id: pass.id,
    school_id: pass.schoolId,
    place_id: pass.placeId,
    priority: queuePriority,
    joined_at: at.toJSDate(),
    expires_at: (await endOfWaiting(attempt, trx)).toJSDate(),
  })
}
