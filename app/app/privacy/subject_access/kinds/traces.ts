import type { DataKind } from '#privacy/subject_access/data_kind'

/** Who looked at a student, what was done to the record, and what the student asked of the school. */
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
  {
    name: 'corrections',
    tables: ['corrections'],
    sql: `select created_at, field, wish, decision, answer, decided_at from corrections
      where student_id = :student order by created_at desc`,
  },
  {
    name: 'photo_choices',
    tables: ['photo_choices'],
    sql: `select chosen_at, shown from photo_choices where student_id = :student order by chosen_at desc`,
  },
  {
    name: 'notices_read',
    tables: ['privacy_notice_readings'],
    sql: `select reading.read_at, notice.version, reading.language from privacy_notice_readings reading
      join privacy_notices notice on notice.id = reading.notice_id
      where reading.user_id = cast(:user as uuid) order by reading.read_at desc`,
  },
]
