import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { asActor } from '#passes/life/pass_actor'
import { lockPass } from '#passes/life/lock_pass'
import { movePass } from '#passes/life/move_pass'
import type Pass from '#passes/models/pass'
import { letNextIn } from '#passes/queue/let_next_in'

type Revoke = { passId: string; actor: User; reason: string }

/**
 * Takes a pass back; every gate that is online refuses it from now on.
 * @throws IllegalTransition, E_ROW_NOT_FOUND
 */
export class RevokePass {
  async run({ passId, actor, reason }: Revoke): Promise<Pass> {
    const pass = await db.transaction(async (trx) => {
      const found = await lockPass({ passId, schoolId: actor.schoolId }, trx)
      return movePass(found, 'revoke', { actor: asActor(actor), reason }, trx)
    })
    await letNextIn(pass)
    return pass
  }
}
