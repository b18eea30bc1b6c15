import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import db from '@adonisjs/lucid/services/db'
import type { Role } from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import { reachOf } from '#identity/reach'
import { passesVisibleTo } from '#identity/scope'

/** Who looks after incidents. */
export const LOOKING_AFTER: readonly Role[] = ['admin', 'safeguarding', 'supervisor']

type Narrowed = {
  where(column: string, value: string): Narrowed
  whereIn(column: string, query: object): Narrowed
}

/**
 * Narrows a query over `incidents` to those the user looks after: of the school, or, with a role about some of its
 * students, those of their passes. What concerns a device alone is for those of the whole school.
 */
export function incidentsVisibleTo<
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  Q extends DatabaseQueryBuilderContract<any> | ModelQueryBuilderContract<LucidModel, any>,
>(user: User, query: Q): Q {
  const narrowed = query as unknown as Narrowed
  narrowed.where('incidents.school_id', user.schoolId)
  if (reachOf(user, LOOKING_AFTER).wholeSchool) return query
  const passes = passesVisibleTo(user, db.from('passes').select('passes.id'), LOOKING_AFTER)
  narrowed.whereIn('incidents.pass_id', passes)
  return query
}
