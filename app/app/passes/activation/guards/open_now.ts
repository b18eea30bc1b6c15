import { NOT_AVAILABLE } from '#domain/refusal'
import type { Guard } from '#passes/activation/guard'

/**
 * Whether anything is shut: the school in an emergency, the place or type given up, or a capacity set to 0, which means
 * frozen. One statement whatever the answer, and the answer does not say which.
 */
export const openNow: Guard = {
  name: 'open_now',
  async locks() {
    return []
  },
  async check({ pass, place, school, student, type }, trx) {
    const { rows } = await trx.rawQuery(OPEN, [
      school.id,
      type.id,
      place?.id ?? null,
      student.id,
      pass.exclusive,
    ] as never)
    return rows[0].open ? null : NOT_AVAILABLE
  },
}

const OPEN = `
select not (
  exists (select from schools where id = ?::uuid and frozen_at is not null)
  or exists (select from pass_types where id = ?::uuid and (capacity = 0 or archived_at is not null))
  or exists (
    select from places place left join buildings building on building.id = place.building_id
    where place.id = ?::uuid
      and (place.capacity = 0 or building.capacity = 0 or place.archived_at is not null))
  or exists (
    select from enrolments enrolment join class_sections class on class.id = enrolment.class_section_id
    where enrolment.student_id = ?::uuid and ?::boolean and class.capacity = 0 and class.archived_at is null)
) as open`
