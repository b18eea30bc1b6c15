import db from '@adonisjs/lucid/services/db'
import { OUT_STATES } from '#domain/pass_life_cycle'
import type User from '#identity/models/user'
import { passesVisibleTo } from '#identity/scope'
import { SEEING_WHO_IS_OUT } from '#passes/reading/roles'

/** One student who is out. */
export type EmergencyRow = {
  pass_id: string
  student: string
  number: string
  grade: string
  /** The class that is taught where the student left from. */
  class: string | null
  type: string
  place_id: string | null
  place: string | null
  origin: string | null
  overdue: boolean
  since: Date
  guardian_name: string | null
  guardian_contact: string | null
}

/** More cannot be out of any school at once; the list is not paged, for in an emergency it must be whole. */
const MOST = 5000

const CLASS_LEFT = `(select classes.name from enrolments
  join class_sections classes on classes.id = enrolments.class_section_id
  where enrolments.student_id = passes.student_id and classes.place_id = passes.origin_place_id
    and classes.archived_at is null
  order by classes.name limit 1)`

/** Everybody of the user's scope who is out now, by place and name. */
export function emergencyRows(user: User): Promise<EmergencyRow[]> {
  const passes = passesVisibleTo(user, db.from('passes'), SEEING_WHO_IS_OUT)
  return passes
    .where('passes.exclusive', true)
    .whereIn('passes.state', [...OUT_STATES])
    .join('students', 'students.id', 'passes.student_id')
    .join('pass_types as types', 'types.id', 'passes.pass_type_id')
    .leftJoin('places', 'places.id', 'passes.place_id')
    .leftJoin('places as origins', 'origins.id', 'passes.origin_place_id')
    .orderByRaw(`places.name nulls last, students.family_name, students.given_name, passes.id`)
    .limit(MOST)
    .select(
      'passes.id as pass_id',
      db.raw(`students.given_name || ' ' || students.family_name as student`),
      'students.number',
      'students.grade',
      db.raw(`${CLASS_LEFT} as class`),
      'types.name as type',
      'passes.place_id',
      'places.name as place',
      'origins.name as origin',
      db.raw(`passes.state = 'overdue' or passes.valid_until < now() as overdue`),
      db.raw('coalesce(passes.activated_at, passes.valid_from) as since'),
      'students.guardian_name',
      'students.guardian_contact'
    )
}
