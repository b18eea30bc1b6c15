import { NOT_AVAILABLE } from '#domain/refusal'
import { wallClockAt } from '#domain/schedule/wall_clock'
import type { Attempt, Guard } from '#passes/activation/guard'

/**
 * Keeps members of a no-meet group from being out at the same time. Who is blocked is told what a frozen place tells,
 * and the same two statements run whether somebody is blocked, free, or in no group at all: neither the words nor the
 * work of the answer tell that a group exists.
 */
export const noMeet: Guard = {
  name: 'no_meet',
  async locks(attempt, trx) {
    const { rows } = await trx.rawQuery<{ rows: { id: string }[] }>(
      GROUPS,
      factsOf(attempt) as never
    )
    if (rows.length === 0) return [`no_meet:none:${attempt.student.id}`]
    return rows.map(({ id }) => `no_meet:${id}`)
  },
  async check(attempt, trx) {
    const { rows } = await trx.rawQuery<{ rows: { blocked: boolean }[] }>(
      BLOCK,
      factsOf(attempt) as never
    )
    return rows[0]!.blocked ? NOT_AVAILABLE : null
  },
}

function factsOf({ pass, student, type, school, at }: Attempt) {
  return {
    pass: pass.id,
    student: student.id,
    type: type.id,
    /* A pass that takes nobody out, such as an ID card, leads to no meeting. */
    goesOut: type.exclusive,
    school: school.id,
    today: wallClockAt(at.toMillis(), school.timeZone).day,
    at: at.toJSDate(),
  }
}

const CURRENT = `
  g.school_id = cast(:school as uuid) and g.ended_at is null and g.expires_on >= cast(:today as date)`

const GROUPS = `
select g.id from no_meet_members mine join no_meet_groups g on g.id = mine.no_meet_group_id
where mine.student_id = cast(:student as uuid) and ${CURRENT}`

/** Another member who is out; one who has not come back counts until the grace of the pass is over. */
const MEETINGS = `
select g.id as group_id, other.student_id
from no_meet_members mine
join no_meet_groups g on g.id = mine.no_meet_group_id
join no_meet_members other on other.no_meet_group_id = g.id and other.student_id <> mine.student_id
join passes pass on pass.student_id = other.student_id and pass.exclusive
  and pass.state in ('active', 'overdue') and pass.id <> cast(:pass as uuid)
join pass_types type on type.id = pass.pass_type_id
where mine.student_id = cast(:student as uuid) and ${CURRENT} and cast(:goesOut as boolean)
  and pass.valid_until + make_interval(mins => type.grace_minutes) > :at`

/** Finds and logs at once. Who tries again and again within ten minutes is blocked once. */
const BLOCK = `
with meetings as (${MEETINGS}), logged as (
  insert into no_meet_blocks (id, no_meet_group_id, student_id, out_student_id, pass_type_id, occurred_at)
  select gen_random_uuid(), group_id, cast(:student as uuid), student_id, cast(:type as uuid), :at
  from meetings
  where not exists (
    select from no_meet_blocks earlier
    where earlier.no_meet_group_id = meetings.group_id
      and earlier.student_id = cast(:student as uuid)
      and earlier.out_student_id = meetings.student_id
      and earlier.occurred_at > cast(:at as timestamptz) - interval '10 minutes'
      and earlier.occurred_at <= :at)
)
select exists (select from meetings) as blocked`
