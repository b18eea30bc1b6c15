import db from '@adonisjs/lucid/services/db'
import type { EmergencyRow } from '#carriers/emergency/emergency_rows'
import { CALLING_GUARDIANS } from '#carriers/emergency/calling_guardians'
import type User from '#identity/models/user'
import { passesVisibleTo } from '#identity/scope'

/**
 * The ids of those passes whose holders' guardians the user may call. The list itself may reach further, by another
 * role of the same person.
 */
export async function guardiansTold(
  user: User,
  rows: readonly EmergencyRow[]
): Promise<ReadonlySet<string>> {
  const listed = rows.map((row) => row.pass_id)
  const callable: { id: string }[] = await passesVisibleTo(
    user,
    db.from('passes'),
    CALLING_GUARDIANS
  )
    .whereIn('passes.id', listed)
    .select('passes.id')
  return new Set(callable.map(({ id }) => id))
}
