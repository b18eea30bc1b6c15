/**
 * What an administrator still has to do, each as one query that counts it; 0 is done. The page has the words
 * (`admin.todo.KEY`). `:school` is the id of the school.
 */
export const OVERVIEW_CHECKS = [
  {
    key: 'password_alone',
    link: '/account',
    count: `select count(*) from schools where id = :school and second_factor <> 'required'`,
  },
  {
    key: 'incidents_open',
    link: '/incidents',
    count: `select count(*) from incidents where school_id = :school and closed_at is null`,
  },
  {
    key: 'no_students',
    link: '/admin/imports',
    count: `select (not exists (select from students where school_id = :school and status <> 'left'))::int`,
  },
  {
    key: 'no_bell_schedule',
    link: '/admin/schedule',
    count: `select (not exists (select from bell_schedules where school_id = :school))::int`,
  },
  {
    key: 'limits_without_term',
    link: '/admin/schedule',
    count: `select count(*) from limit_rules
      where school_id = :school and archived_at is null and period = 'term'
        and not exists (select from terms, schools
          where terms.school_id = :school and schools.id = :school
            and (now() at time zone schools.time_zone)::date between starts_on and ends_on)`,
  },
  {
    key: 'no_gate',
    link: '/admin/devices',
    count: `select (not exists (select from devices where school_id = :school and revoked_at is null and kind = 'gate'))::int`,
  },
  {
    key: 'devices_never_seen',
    link: '/admin/devices',
    count: `select count(*) from devices
      where school_id = :school and revoked_at is null and last_seen_at is null`,
  },
  {
    key: 'devices_silent',
    link: '/admin/devices',
    count: `select count(*) from devices
      where school_id = :school and revoked_at is null and lost_at is null and last_seen_at < now() - interval '7 days'`,
  },
  {
    key: 'import_failed',
    link: '/admin/imports',
    count: `select count(*) from (select state from roster_imports
      where school_id = :school order by created_at desc limit 1) last_import
      where state in ('failed', 'refused')`,
  },
  {
    key: 'import_waiting',
    link: '/admin/imports',
    count: `select count(*) from (select state from roster_imports
      where school_id = :school order by created_at desc limit 1) last_import
      where state = 'checked'`,
  },
  {
    key: 'places_without_staff',
    link: '/admin/places',
    count: `select count(*) from places
      where school_id = :school and archived_at is null and approval_policy = 'place_staff'
        and not exists (select from place_staff
          join users on users.id = place_staff.user_id and users.status = 'active'
          where place_staff.place_id = places.id)`,
  },
  {
    key: 'types_without_approver',
    link: '/admin/pass-types',
    count: `select count(*) from pass_types
      cross join lateral (values (1, approval_policy), (2, second_approval_policy)) as steps (step, policy)
      where school_id = :school and archived_at is null and policy = 'list'
        and not exists (select from pass_type_approvers
          join users on users.id = pass_type_approvers.user_id and users.status = 'active'
          where pass_type_approvers.pass_type_id = pass_types.id
            and pass_type_approvers.step = steps.step)`,
  },
  {
    key: 'students_without_photo',
    link: '/admin/people',
    count: `select count(*) from students
      where school_id = :school and status = 'active' and photo is null
        and exists (select from pass_types
          where school_id = :school and archived_at is null and photo_check)`,
  },
] as const

export type OverviewKey = (typeof OVERVIEW_CHECKS)[number]['key']
