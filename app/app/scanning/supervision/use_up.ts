import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { canTake } from '#domain/pass_life_cycle'
import type User from '#identity/models/user'
import { asActor } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import type Pass from '#passes/models/pass'
import { SINGLE_USE_SLOT } from '#scanning/single_use_slot'

/**
 * Whoever went through has used a single-use pass: the next gate refuses it.
 * @returns whether this was its one use; false: it had been used before
 */
export async function useUp(
  pass: Pass,
  supervisor: User,
  trx: TransactionClientContract
): Promise<boolean> {
  const { rows } = await trx.rawQuery(
    'insert into redemptions (pass_id, slot) values (?, ?) on conflict do nothing returning slot',
    [pass.id, SINGLE_USE_SLOT]
  )
  if (canTake(pass.state, 'end'))
    await movePass(pass, 'end', { actor: asActor(supervisor), reason: 'used' }, trx)
  return rows.length > 0
}
