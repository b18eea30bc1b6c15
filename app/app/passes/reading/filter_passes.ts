import db from '@adonisjs/lucid/services/db'
import { OPEN_STATES, OUT_STATES, type PassState } from '#domain/pass_life_cycle'
import type User from '#identity/models/user'
import { passesVisibleTo } from '#identity/scope'
import Pass from '#passes/models/pass'
import { WORKING_WITH_PASSES } from '#passes/reading/roles'
import { withDetails } from '#passes/reading/with_details'
import { whereMatching } from '#people/matching'

export type PassFilter = {
  /** One state, `open` for all that something may come of, or `out`. */
  state?: PassState | 'open' | 'out'
  place_id?: string
  student_id?: string
  type_id?: string
  search?: string
  from?: Date
  to?: Date
}

/** The passes that the user may see and that pass the filter, the newest first. */
export function passesFiltered(user: User, filter: PassFilter) {
  const { place_id: placeId, student_id: studentId, type_id: typeId, search, from, to } = filter
  return withDetails(passesVisibleTo(user, Pass.query(), WORKING_WITH_PASSES))
    .if(filter.state, (query) => query.whereIn('passes.state', statesOf(filter.state!)))
    .if(placeId, (query) => query.where('passes.place_id', placeId!))
    .if(studentId, (query) => query.where('passes.student_id', studentId!))
    .if(typeId, (query) => query.where('passes.pass_type_id', typeId!))
    .if(from, (query) => query.where('passes.created_at', '>=', from!))
    .if(to, (query) => query.where('passes.created_at', '<', to!))
    .if(search, (query) => query.whereIn('passes.student_id', studentsMatching(user, search!)))
    .orderBy([
      { column: 'passes.created_at', order: 'desc' },
      { column: 'passes.id', order: 'desc' },
    ])
}

function statesOf(state: NonNullable<PassFilter['state']>): PassState[] {
  if (state === 'open') return [...OPEN_STATES]
  if (state === 'out') return [...OUT_STATES]
  return [state]
}

function studentsMatching({ schoolId }: User, search: string) {
  return whereMatching(db.from('students').where('students.school_id', schoolId), search).select(
    'students.id'
  )
}
