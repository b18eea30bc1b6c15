import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Pass from '#passes/models/pass'

/** The holder's account, if there is an active one. */
export async function holderOf(pass: Pass, trx: TransactionClientContract): Promise<string[]> {
  const users = await trx
    .from('users')
    .join('students', 'students.user_id', 'users.id')
    .where({ 'students.id': pass.studentId, 'users.status': 'active' })
    .select('users.id')
  return users.map(({ id }) => id)
}
