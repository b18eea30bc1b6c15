import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LastAdministrator } from '#identity/errors/role_problems'

/**
 * Refuses to go on when nobody could administer the school any more. Call it at the end of the transaction that takes
 * a role or an account away; the lock keeps two administrators from removing each other at once.
 * @throws LastAdministrator
 */
export async function assertAdministratorRemains(
  schoolId: string,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`admins:${schoolId}`])
  const remaining = await trx
    .from('users')
    .join('role_assignments', 'role_assignments.user_id', 'users.id')
    .where({ 'users.school_id': schoolId, 'users.status': 'active' })
    .where({ 'role_assignments.role': 'admin', 'role_assignments.scope_kind': 'school' })
    .whereRaw('coalesce(role_assignments.valid_from, now()) <= now()')
    .whereRaw('role_assignments.valid_until is null')
    .first()
  if (!remaining) throw new LastAdministrator()
}
