import emitter from '@adonisjs/core/services/emitter'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { PassState } from '#domain/pass_life_cycle'
import { orderOutbox } from '#notifications/outbox'
import type { PassChanged } from '#passes/events/pass_changed'
import { userIdOf, type PassActor } from '#passes/life/pass_actor'
import type Pass from '#passes/models/pass'

type What = { from: PassState | null; actor: PassActor; reason?: string | null }

/**
 * Orders the notifications that a step brings, and tells open pages after the commit. A first of two approvals leaves
 * the state as it is and is told all the same: it is another person's turn.
 */
export async function announce(
  pass: Pass,
  { from, actor, reason = null }: What,
  trx: TransactionClientContract
): Promise<void> {
  const change: PassChanged = {
    schoolId: pass.schoolId,
    passId: pass.id,
    studentId: pass.studentId,
    placeId: pass.placeId,
    originPlaceId: pass.originPlaceId,
    from,
    to: pass.state,
    actorId: userIdOf(actor),
  }
  await orderOutbox('pass.transition', { ...change, reason }, trx)
  trx.after('commit', () => tell(change))
}

/** Listeners do not hold up the answer, and their failures are not the pass's. */
function tell(change: PassChanged): void {
  emitter
    .emit('pass:changed', change)
    .catch((error) => logger.error({ err: error, pass: change.passId }, 'pass:changed failed'))
}
