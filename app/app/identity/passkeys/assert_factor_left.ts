import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type User from '#identity/models/user'
import { factorsOf } from '#identity/second_factor/factors_of'
import { mustHaveSecondFactor } from '#identity/second_factor/must_have_second_factor'
import { Problem } from '#platform/errors/problem'

export class LastSecondFactor extends Problem {
  static status = 409
  static code = 'E_LAST_SECOND_FACTOR'
  static help = 'Set up another one first, then remove this one.'
  static message = 'The school asks for a second factor, and this is your only one'
}

/**
 * Asked after a factor was removed, in the same transaction. The user's `roleAssignments` must be loaded.
 * @throws LastSecondFactor
 */
export async function assertFactorLeft(user: User, trx: TransactionClientContract): Promise<void> {
  await user.load('school')
  if (!mustHaveSecondFactor(user, user.school)) return
  const left = await factorsOf(user.id, trx)
  if (left.length === 0) throw new LastSecondFactor()
}
