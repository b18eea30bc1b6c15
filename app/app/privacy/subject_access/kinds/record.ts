import type { DataKind } from '#privacy/subject_access/data_kind'

/** What the school's roster says of a student. */
export const recordKinds: DataKind[] = [
  {
    name: 'record',
    tables: ['students'],
    sql: `select number, given_name, family_name, grade, status, email, language, guardian_name, guardian_contact,
        card_number, pin_hash is not null as has_pin, photo is not null as has_photo,
        sourced_id, left_at, created_at, updated_at
      from students where id = :student`,
  },
  {
    name: 'classes',
    tables: ['enrolments'],
    sql: `select class.name, class.subject, enrolment.created_at
      from enrolments enrolment join class_sections class on class.id = enrolment.class_section_id
      where enrolment.student_id = :student order by class.name`,
  },
  {
    name: 'groups',
    tables: ['student_group_members'],
    sql: `select team.name from student_group_members member
      join student_groups team on team.id = member.student_group_id
      where member.student_id = :student order by team.name`,
  },
  {
    name: 'accommodations',
    tables: ['accommodations'],
    sql: `select kind, minutes, valid_until, created_at from accommodations
      where student_id = :student order by kind`,
  },
  {
    name: 'limits',
    tables: ['limit_rules'],
    sql: `select name, period, most_passes, most_minutes, cool_down_minutes, created_at from limit_rules
      where subject_kind = 'student' and subject = cast(:student as text) and archived_at is null order by name`,
  },
]
