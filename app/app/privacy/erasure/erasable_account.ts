import { accountOf } from '#identity/account_of'
import type User from '#identity/models/user'
import Student from '#people/models/student'
import { AccountOfStudent, AccountStillOpen } from '#privacy/erasure/erasure_problems'

/**
 * An account of nobody who is a student or works here still: closing it first keeps the last administrator, and oneself.
 * @throws E_ROW_NOT_FOUND, AccountOfStudent, AccountStillOpen
 */
export async function erasableAccount(actor: User, id: string): Promise<User> {
  const user = await accountOf(actor, id)
  if (await Student.findBy('userId', user.id)) throw new AccountOfStudent()
  if (user.status === 'active') throw new AccountStillOpen()
  return user
}
