import db from '@adonisjs/lucid/services/db'
import type { PassActor } from '#passes/life/pass_actor'
import { lockPass } from '#passes/life/lock_pass'
import { movePass } from '#passes/life/move_pass'
import type Pass from '#passes/models/pass'
import { letNextIn } from '#passes/queue/let_next_in'

type Cancel = { passId: string; schoolId: string; actor: PassActor }

/**
 * The holder does not want the pass any more, before it has begun.
 * @throws IllegalTransition, E_ROW_NOT_FOUND
 */
export class CancelPass {
  async run({ passId, schoolId, actor }: Cancel): Promise<Pass> {
    const pass = await db.transaction(async (trx) => {
      const found = await lockPass({ passId, schoolId }, trx)
      return movePass(found, 'cancel', { actor }, trx)
    })
    await letNextIn(pass)
    return pass
  }
}
