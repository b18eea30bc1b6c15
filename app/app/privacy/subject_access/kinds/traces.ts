import type { DataKind } from '#privacy/subject_access/data_kind'

/** Who looked at a student, what was done to the record, and what the account did. */
export const traceKinds: DataKind[] = [
  {
    name: 'views',
    tables: ['audit_events'],
    sql: `select event.occurred_at, viewer.name as by, coalesce(event.details ->> 'what', 'record') as what
      from audit_events event left join users viewer on viewer.id = event.actor_id
      where event.subject_kind = 'student' and event.subject_id = :student and event.action = 'student.viewed'
      order by event.id desc`,
  },
  {
    name: 'acts_on_record',
    tables: ['audit_events'],
    sql: `select event.occurred_at, event.action, coalesce(event.actor_id = cast(:user as uuid), false) as by_you
      from audit_events event
      where event.subject_kind = 'student' and event.subject_id = :student and event.action <> 'student.viewed'
        and event.action not like 'no\\_meet%'
      order by event.id desc`,
  },
  {
    name: 'own_acts',
    tables: ['audit_events'],
    sql: `select event.occurred_at, event.action from audit_events event
      where event.actor_id = cast(:user as uuid) and event.action <> 'scan.recorded' order by event.id desc`,
  },
]
