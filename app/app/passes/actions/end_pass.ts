import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { PassActor } from '#passes/life/pass_actor'
import { lockPass } from '#passes/life/lock_pass'
import { movePass } from '#passes/life/move_pass'
import type Pass from '#passes/models/pass'
import { letNextIn } from '#passes/queue/let_next_in'

type End = { passId: string; schoolId: string; actor: PassActor; reason?: string }

/**
 * The holder is back. Whoever waits for the place goes next.
 * @throws IllegalTransition, E_ROW_NOT_FOUND
 */
export class EndPass {
  async run({ passId, schoolId, actor, reason }: End): Promise<Pass> {
    const pass = await db.transaction(async (trx) => {
      const found = await lockPass({ passId, schoolId }, trx)
      return movePass(found, 'end', { actor, reason, at: DateTime.utc() }, trx)
    })
    await letNextIn(pass)
    return pass
  }
}
