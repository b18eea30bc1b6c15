import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { OPEN_STATES } from '#domain/pass_life_cycle'
import { SYSTEM, type PassActor } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import Pass from '#passes/models/pass'

type RevokeAll = {
  studentId: string
  reason: string
  actor?: PassActor
  trx: TransactionClientContract
}

/** Takes back every pass of a student that something may still come of, in the caller's transaction: the student has left. */
export class RevokePassesOfStudent {
  /** @returns how many were revoked */
  async run({ studentId, reason, actor = SYSTEM, trx }: RevokeAll): Promise<number> {
    const passes = await Pass.query({ client: trx })
      .where({ studentId })
      .whereIn('state', [...OPEN_STATES])
      .orderBy('id')
      .forUpdate()
    for (const pass of passes) await movePass(pass, 'revoke', { actor, reason }, trx)
    return passes.length
  }
}
