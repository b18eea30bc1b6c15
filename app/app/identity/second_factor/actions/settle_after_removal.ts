import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type User from '#identity/models/user'
import { factorsOf } from '#identity/second_factor/factors_of'
import { mustHaveSecondFactor } from '#identity/second_factor/must_have_second_factor'
import { LastSecondFactor } from '#identity/second_factor/second_factor_problems'

/**
 * At the end of the transaction in which somebody removes a factor of their own: the last one stays where it is
 * required, and recovery codes stand in for nothing once there is none.
 * @throws LastSecondFactor
 */
export async function settleAfterRemoval(
  user: User,
  trx: TransactionClientContract
): Promise<void> {
  if ((await factorsOf(user.id, trx)).length > 0) return
  await user.load((relations) => relations.load('roleAssignments').load('school'))
  if (mustHaveSecondFactor(user, user.school)) throw new LastSecondFactor()
  await trx.from('recovery_codes').where('user_id', user.id).delete()
}
