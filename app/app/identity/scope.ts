import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import db from '@adonisjs/lucid/services/db'
import type { Role } from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import { isEmpty, reachOf } from '#identity/reach'

type Query = DatabaseQueryBuilderContract<never> | ModelQueryBuilderContract<LucidModel>
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyQuery = DatabaseQueryBuilderContract<any> | ModelQueryBuilderContract<LucidModel, any>
type Who = Pick<User, 'schoolId' | 'roleAssignments'>

/**
 * Narrows a query over `students` to those the user may see by these roles: all of the school, those of a grade,
 * those of a class, and for a place those who have a class there or an open pass to or from it.
 * Somebody without such a role sees none.
 */
export function studentsVisibleTo<Q extends AnyQuery>(
  user: Who,
  query: Q,
  roles?: readonly Role[]
): Q {
  const narrowed = query as unknown as Query
  narrowed.where('students.school_id', user.schoolId).whereNull('students.erased_at')
  const reach = reachOf(user, roles)
  if (reach.wholeSchool) return query
  if (isEmpty(reach)) return nothing(query)

  narrowed.where((any) => {
    if (reach.grades.length > 0) any.orWhereIn('students.grade', reach.grades)
    if (reach.classSectionIds.length > 0)
      any.orWhereIn('students.id', enrolledIn(reach.classSectionIds))
    if (reach.placeIds.length > 0) {
      any.orWhereIn('students.id', taughtAt(reach.placeIds))
      any.orWhereIn('students.id', underWayTo(reach.placeIds))
    }
  })
  return query
}

/**
 * Narrows a query over `passes` to those the user may see and decide by these roles: of the students of a grade or
 * class, and for a place those to or from it.
 */
export function passesVisibleTo<Q extends AnyQuery>(
  user: Who,
  query: Q,
  roles?: readonly Role[]
): Q {
  const narrowed = query as unknown as Query
  narrowed.where('passes.school_id', user.schoolId)
  const reach = reachOf(user, roles)
  if (reach.wholeSchool) return query
  if (isEmpty(reach)) return nothing(query)

  narrowed.where((any) => {
    if (reach.grades.length > 0) any.orWhereIn('passes.student_id', inGrades(user, reach.grades))
    if (reach.classSectionIds.length > 0)
      any.orWhereIn('passes.student_id', enrolledIn(reach.classSectionIds))
    if (reach.placeIds.length > 0) {
      any.orWhereIn('passes.place_id', reach.placeIds)
      any.orWhereIn('passes.origin_place_id', reach.placeIds)
    }
  })
  return query
}

/**
 * Narrows a query over `places` to those the user works at by these roles: the places named and the rooms of the
 * classes. A grade meets everywhere, so it gives all.
 */
export function placesVisibleTo<Q extends AnyQuery>(
  user: Who,
  query: Q,
  roles?: readonly Role[]
): Q {
  const narrowed = query as unknown as Query
  narrowed.where('places.school_id', user.schoolId)
  const reach = reachOf(user, roles)
  if (reach.wholeSchool || reach.grades.length > 0) return query
  if (isEmpty(reach)) return nothing(query)

  narrowed.where((any) => {
    if (reach.placeIds.length > 0) any.orWhereIn('places.id', reach.placeIds)
    if (reach.classSectionIds.length > 0) any.orWhereIn('places.id', roomsOf(reach.classSectionIds))
  })
  return query
}

/** Whether one student is among those the user may see. */
export async function mayReachStudent(
  user: Who,
  studentId: string,
  roles?: readonly Role[],
  client: QueryClientContract = db.connection()
): Promise<boolean> {
  const query = client.from('students').where('students.id', studentId).select('students.id')
  return (await studentsVisibleTo(user, query, roles).first()) !== null
}

/** Whether one pass is among those the user may see and decide. */
export async function mayReachPass(
  user: Who,
  passId: string,
  roles?: readonly Role[],
  client: QueryClientContract = db.connection()
): Promise<boolean> {
  const query = client.from('passes').where('passes.id', passId).select('passes.id')
  return (await passesVisibleTo(user, query, roles).first()) !== null
}

/* Parts of the queries. */

const OPEN_STATES = ['requested', 'queued', 'approved', 'active', 'overdue']

const enrolledIn = (classSectionIds: string[]) =>
  db
    .from('enrolments')
    .whereIn('class_section_id', classSectionIds)
    .whereNotNull('student_id')
    .select('student_id')

const taughtAt = (placeIds: string[]) =>
  db
    .from('enrolments')
    .join('class_sections', 'class_sections.id', 'enrolments.class_section_id')
    .whereIn('class_sections.place_id', placeIds)
    .whereNull('class_sections.archived_at')
    .whereNotNull('enrolments.student_id')
    .select('enrolments.student_id')

const underWayTo = (placeIds: string[]) =>
  db
    .from('passes')
    .whereIn('state', OPEN_STATES)
    .where((any) => void any.whereIn('place_id', placeIds).orWhereIn('origin_place_id', placeIds))
    .select('student_id')

const inGrades = (user: Who, grades: string[]) =>
  db.from('students').where('school_id', user.schoolId).whereIn('grade', grades).select('id')

const roomsOf = (classSectionIds: string[]) =>
  db
    .from('class_sections')
    .whereIn('id', classSectionIds)
    .whereNotNull('place_id')
    .select('place_id')

function nothing<Q extends AnyQuery>(query: Q): Q {
  ;(query as unknown as Query).whereRaw('false')
  return query
}
