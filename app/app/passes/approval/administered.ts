import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'
import { passesVisibleTo } from '#identity/scope'
import type Pass from '#passes/models/pass'

/**
 * The ids of those passes that the user reaches as an administrator. Another role of the same person may reach
 * further, but gives no say in the place of others there. `roleAssignments` must be loaded.
 */
export async function administeredAmong(
  user: User,
  passes: readonly Pass[],
  client: QueryClientContract = db.connection()
): Promise<ReadonlySet<string>> {
  const ids = passes.map(({ id }) => id)
  if (administersSchool(user)) return new Set(ids)
  if (!user.hasRole('admin') || ids.length === 0) return new Set()
  const rows: { id: string }[] = await administeredBy(user, client).whereIn('passes.id', ids)
  return new Set(rows.map(({ id }) => id))
}

/** The same as a query over the ids of all passes. */
export function administeredBy(user: User, client: QueryClientContract = db.connection()) {
  return passesVisibleTo(user, client.from('passes'), ['admin']).select('passes.id')
}
