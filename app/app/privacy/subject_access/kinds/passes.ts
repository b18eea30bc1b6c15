import type { DataKind } from '#privacy/subject_access/data_kind'

/** Passes and what became of them. */
export const passKinds: DataKind[] = [
  {
    name: 'passes',
    tables: ['passes'],
    sql: `select pass.id, type.name as type, place.name as place, origin.name as origin, pass.state, pass.carrier,
        pass.valid_from, pass.valid_until, pass.minutes, pass.note, pass.refusal ->> 'reason' as refusal,
        pass.activated_at, pass.ended_at, pass.created_at
      from passes pass join pass_types type on type.id = pass.pass_type_id
      left join places place on place.id = pass.place_id
      left join places origin on origin.id = pass.origin_place_id
      where pass.student_id = :student order by pass.created_at desc`,
  },
  {
    name: 'pass_steps',
    tables: ['pass_transitions'],
    sql: `select step.occurred_at, step.pass_id as pass, step.from_state, step.to_state, step.reason,
        coalesce(step.actor_id = cast(:user as uuid), false) as by_you
      from passes pass join pass_transitions step on step.pass_id = pass.id
      where pass.student_id = :student order by step.id desc`,
    staffWords: ['reason'],
  },
  {
    name: 'approvals',
    tables: ['approvals'],
    sql: `select approval.decided_at, approval.pass_id as pass, approval.step, approval.decision, approval.reason
      from passes pass join approvals approval on approval.pass_id = pass.id
      where pass.student_id = :student order by approval.decided_at desc`,
    staffWords: ['reason'],
  },
  {
    name: 'phones',
    tables: ['phones'],
    sql: `select name, registered_at, last_seen_at, replaced_at from phones
      where student_id = :student order by registered_at desc`,
  },
]
