import db from '@adonisjs/lucid/services/db'
import { OUT_STATES } from '#domain/pass_life_cycle'
import type User from '#identity/models/user'
import { passesVisibleTo } from '#identity/scope'
import Pass from '#passes/models/pass'
import { SEEING_WHO_IS_OUT } from '#passes/reading/roles'
import { withDetails } from '#passes/reading/with_details'

/** More cannot be out of any building at once; the list is not paged, for in an emergency it must be whole. */
const MOST = 5000

/** Everybody of the user's scope who is out now, those out longest first. */
export function passesOut(user: User, filter: { place_id?: string; class_id?: string }) {
  const { place_id: placeId, class_id: classId } = filter
  return withDetails(passesVisibleTo(user, Pass.query(), SEEING_WHO_IS_OUT))
    .where('passes.exclusive', true)
    .whereIn('passes.state', [...OUT_STATES])
    .if(placeId, (query) =>
      query.where(
        (either) =>
          void either.where('passes.place_id', placeId!).orWhere('passes.origin_place_id', placeId!)
      )
    )
    .if(classId, (query) => query.whereIn('passes.student_id', membersOf(classId!)))
    .orderBy([{ column: 'passes.activated_at' }, { column: 'passes.id' }])
    .limit(MOST)
}

const membersOf = (classId: string) =>
  db
    .from('enrolments')
    .where('class_section_id', classId)
    .whereNotNull('student_id')
    .select('student_id')
