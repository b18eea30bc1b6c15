import type { Attempt, Guard } from '#passes/activation/guard'
import { BEFORE_IN_LINE, firstFull, TAKES_A_PLACE } from '#passes/activation/guards/capacity'

/**
 * As many students of a class out at once as it lets go. The classes of the holder count that meet where the pass
 * starts; all of them, if it does not say where it starts or no class meets there.
 */
export const classCapacity: Guard = {
  name: 'class_capacity',
  async locks(attempt, trx) {
    if (!attempt.type.exclusive) return []
    const { rows } = await trx.rawQuery<{ rows: { id: string }[] }>(
      `${CLASSES} select id from counted`,
      bindingsFor(attempt) as never
    )
    return rows.map(({ id }) => `class:${id}`)
  },
  async check(attempt, trx) {
    const bindings = { reason: 'class_full', ...bindingsFor(attempt) }
    const full = await firstFull(CROWD, attempt, bindings, trx)
    if (!full || !attempt.type.exclusive) return null
    return { reason: 'class_full', params: { class: full.name }, remedy: 'queue' }
  },
}

const bindingsFor = ({ student, origin }: Attempt) => ({
  student: student.id,
  origin: origin?.id ?? null,
})

const CLASSES = `
with own as (
  select class.id, class.name, class.capacity, class.place_id
  from enrolments enrolment join class_sections class on class.id = enrolment.class_section_id
  where enrolment.student_id = cast(:student as uuid) and class.archived_at is null
), counted as (
  select id, name, capacity from own
  where capacity > 0 and (place_id = cast(:origin as uuid)
    or not exists (select from own here where here.place_id = cast(:origin as uuid)))
)`

const CROWD = `${CLASSES}
select counted.id, counted.name, counted.capacity,
  (select count(*) from passes pass join enrolments enrolment on enrolment.student_id = pass.student_id
   where enrolment.class_section_id = counted.id and pass.exclusive and ${TAKES_A_PLACE}) as out,
  (select count(*) from queue_entries entry join passes pass on pass.id = entry.pass_id
   join enrolments enrolment on enrolment.student_id = pass.student_id
   where enrolment.class_section_id = counted.id and ${BEFORE_IN_LINE}) as before
from counted order by counted.name, counted.id`
