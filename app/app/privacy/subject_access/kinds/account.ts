import type { DataKind } from '#privacy/subject_access/data_kind'

/** The account a student signs in with, and what it was used for. */
export const accountKinds: DataKind[] = [
  {
    name: 'account',
    tables: ['users'],
    sql: `select email, name, language, status, sourced_id, activated_at, left_at, created_at, updated_at
      from users where id = cast(:user as uuid)`,
  },
  {
    name: 'roles',
    tables: ['role_assignments'],
    sql: `select role, scope_kind, valid_from, valid_until, created_at from role_assignments
      where user_id = cast(:user as uuid) order by created_at`,
  },
  {
    name: 'invitations',
    tables: ['invitations'],
    sql: `select created_at, expires_at, closed_at from invitations
      where user_id = cast(:user as uuid) order by created_at desc`,
  },
  {
    name: 'sign_ins',
    tables: ['user_sessions'],
    sql: `select created_at, last_seen_at, host(address) as address, agent, ended_at, ended_because
      from user_sessions where user_id = cast(:user as uuid) order by created_at desc`,
  },
  {
    name: 'days_of_use',
    tables: ['user_activity'],
    sql: `select cast(day as text) as day from user_activity where user_id = cast(:user as uuid) order by day desc`,
  },
  {
    name: 'notifications',
    tables: ['notifications'],
    sql: `select created_at, kind, read_at, emailed_at from notifications
      where user_id = cast(:user as uuid) order by created_at desc`,
  },
  {
    name: 'notification_choices',
    tables: ['notification_choices'],
    sql: `select kind, email from notification_choices where user_id = cast(:user as uuid) order by kind`,
  },
]
