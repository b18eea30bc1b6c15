import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import User from '#identity/models/user'
import { Problem } from '#platform/errors/problem'

export class NotStaff extends Problem {
  static status = 422
  static code = 'E_NOT_STAFF'
  static help = 'Choose people who have the role staff or admin and whose account is active.'
  static message = 'Somebody in the list is not an active member of staff of this school'
}

/** Roles whose holders may decide about passes. */
export const DECIDING_ROLES = ['staff', 'admin'] as const

/**
 * Makes sure that people may be given something to decide.
 * @throws NotStaff
 */
export async function assertStaff(
  schoolId: string,
  userIds: string[],
  trx: TransactionClientContract
): Promise<void> {
  const wanted = new Set(userIds)
  if (wanted.size === 0) return
  const found = await User.query({ client: trx })
    .where({ schoolId, status: 'active' })
    .whereIn('id', [...wanted])
    .whereHas('roleAssignments', (role) => role.whereIn('role', [...DECIDING_ROLES]))
  if (found.length !== wanted.size) throw new NotStaff()
}
