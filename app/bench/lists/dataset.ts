import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { LANGUAGES } from '#domain/languages'
import { CreateUser } from '#identity/actions/create_user'
import { SetUpSchool } from '#identity/actions/set_up_school'
import { ROLES } from '#identity/models/role_assignment'
import { RollUpSchool } from '#reports/actions/roll_up_school'

export type Size = { students: number; scans: number; passes: number; audit: number }
export type Dataset = {
  /** Who may read every list, and a student with a long history. */
  everything: string
  student: string
  password: string
  ids: Record<'student' | 'place' | 'type' | 'class' | 'user', string>
}

const PASSWORD = 'a-password-for-the-bench'
const EVERYTHING = 'everything@bench.school'
const STUDENT = 'student@bench.school'
const CLASSES = 200
const PLACES = 60
const DAYS = 180

/**
 * Fills an empty database with a school year of a large school: everybody's passes, scans, notifications and audit
 * rows of the last 180 days. Two people have far more than the others, and those are who read the lists.
 */
export async function createDataset(size: Size): Promise<Dataset> {
  const school = await new SetUpSchool().run({ name: 'Bench School', timeZone: 'Europe/Madrid' })
  await school.merge({ languages: [...LANGUAGES], secondFactor: 'optional' }).save()
  const schoolId = school.id
  const staff = ROLES.filter((role) => role !== 'student')
  const reader = { schoolId, password: PASSWORD }
  const everything = await new CreateUser().run({
    ...reader,
    email: EVERYTHING,
    name: 'Everything Reader',
    roles: staff,
  })
  const student = await new CreateUser().run({
    ...reader,
    email: STUDENT,
    name: 'Student Reader',
    roles: ['student'],
  })

  await fill(PEOPLE, { ...size, schoolId, studentUser: student.id, classes: CLASSES })
  await fill(PLACES_AND_CLASSES, {
    schoolId,
    user: everything.id,
    classes: CLASSES,
    places: PLACES,
  })
  await fill(PASSES, { ...size, schoolId, user: everything.id, days: DAYS })
  await fill(SCANS, { ...size, schoolId, days: DAYS })
  await fill(AUDIT, { ...size, schoolId, user: everything.id, days: DAYS })
  await fill(NOTIFICATIONS, { user: everything.id, student: student.id, days: DAYS })
  await db.rawQuery('vacuum analyze')
  const to = DateTime.now()
  await new RollUpSchool().run(school, { from: to.minus({ days: DAYS }), to })
  await db.rawQuery('vacuum analyze metric_daily')
  return { everything: EVERYTHING, student: STUDENT, password: PASSWORD, ids: await someIds() }
}

async function fill(statements: string[], values: Record<string, string | number>) {
  for (const statement of statements) await db.rawQuery(statement, values)
}

async function someIds(): Promise<Dataset['ids']> {
  const { rows } = await db.rawQuery(`
    select (select s.id from students s join users u on u.id = s.user_id) as student,
      (select id from places order by name limit 1) as place,
      (select id from pass_types where kind = 'hall') as type,
      (select id from class_sections order by name limit 1) as class,
      (select id from users where email = '${EVERYTHING}') as "user"`)
  return rows[0]
}

const ID = 'gen_random_uuid()'
/** The same row of a table for the same number; tables are read into arrays once. */
const oneOf = (list: string) => `(${list}.ids)[1 + n % cardinality(${list}.ids)]`
const idsOf = (table: string, where = 'true') =>
  `(select array_agg(id order by id) as ids from ${table} where ${where}) as ${table}`

const PEOPLE = [
  `insert into students (id, school_id, number, given_name, family_name, grade, user_id, created_at, updated_at)
   select ${ID}, :schoolId, 'B' || n,
     (array['Maya','Omar','Chloe','Hana','Finn','Zofia','Jonas','Aisha','Liam','Noor'])[1 + n % 10] || n % 97,
     (array['Lindqvist','Haddad','Bennett','Suzuki','Weber','Kowalska','Costa','Zhang'])[1 + n % 8] || n,
     (7 + n % 6)::text, case when n = 1 then cast(:studentUser as uuid) end, now(), now()
   from generate_series(1, :students) n`,
  `insert into users (id, school_id, email, name, password, status, created_at, updated_at)
   select ${ID}, :schoolId, 'teacher' || n || '@bench.school', 'Teacher ' || n, 'x', 'active', now(), now()
   from generate_series(1, 1000) n`,
  `insert into role_assignments (id, user_id, role, created_at)
   select ${ID}, id, 'staff', now() from users where email like 'teacher%'`,
]

const PLACES_AND_CLASSES = [
  `insert into places (id, school_id, name, kind, created_at)
   select ${ID}, :schoolId, 'Room ' || n, 'room', now() from generate_series(1, :places) n`,
  `insert into class_sections (id, school_id, name, created_at, updated_at)
   select ${ID}, :schoolId, 'Class ' || n, now(), now() from generate_series(1, :classes) n`,
  `insert into enrolments (id, class_section_id, student_id, created_at)
   select ${ID}, c.id, s.id, now()
   from (select id, row_number() over (order by id) as n from students) s
   join (select id, row_number() over (order by id) as n from class_sections) c
     on c.n in (1 + s.n % :classes, 1 + (s.n * 7 + 3) % :classes)`,
  `insert into enrolments (id, class_section_id, teacher_id, created_at)
   select ${ID}, id, :user, now() from class_sections order by name limit 6`,
  `insert into devices (id, school_id, checkpoint_id, name, token_hash, created_at)
   select ${ID}, :schoolId, c.id, 'Gate ' || n, sha256(n::text::bytea), now()
   from generate_series(1, 60) n, (select id from checkpoints limit 1) c`,
]

/** Nearly all are over; 400 are out and 300 wait, as at a busy hour. Every 40th is the reader's own. */
const PASSES = [
  `insert into passes (id, school_id, student_id, pass_type_id, place_id, origin_place_id, issued_by, requested_by, state,
     exclusive, valid_from, valid_until, activated_at, ended_at, minutes, secret_version, created_at, updated_at)
   select ${ID}, :schoolId,
     case when n % 40 = 0 and n > 400 then reader.id else ${oneOf('students')} end,
     ${oneOf('pass_types')}, ${oneOf('places')}, ${oneOf('places')}, :user, :user, state,
     state = 'active', moment, moment + interval '10 minutes',
     case when state in ('active', 'ended') then moment end,
     case when state = 'ended' then moment + interval '7 minutes' end, 10, 1, moment, moment
   from (
     select n,
       case when n <= 400 then 'active' when n <= 700 then 'requested' when n % 50 = 7 then 'denied'
         when n % 50 = 8 then 'cancelled' else 'ended' end as state,
       case when n <= 700 then now() - make_interval(secs => n)
         else now() - make_interval(secs => n * (:days * 86400.0 / :passes)) end as moment
     from generate_series(1, :passes) n) given,
     ${idsOf('students', 'user_id is null')},
     ${idsOf('pass_types', "kind in ('hall', 'exit', 'library')")}, ${idsOf('places')},
     (select id from students where user_id is not null) reader`,
  `insert into pass_transitions (pass_id, from_state, to_state, occurred_at)
   select id, null, 'approved', created_at from passes
   union all select id, 'approved', state, created_at from passes where state <> 'requested'`,
]

const SCANS = [
  `insert into scans (id, recorded_at, occurred_at, school_id, device_id, checkpoint_id, pass_id, direction, mode,
     outcome, reason, code_hash)
   select ${ID}, moment, moment, :schoolId, ${oneOf('devices')}, c.id, ${oneOf('passes')},
     (array['in', 'out'])[1 + n % 2], 'online', case when n % 30 = 0 then 'denied' else 'accepted' end,
     case when n % 30 = 0 then 'expired' else 'ok' end, sha256(n::text::bytea)
   from (select n, now() - make_interval(secs => n * (:days * 86400.0 / :scans)) as moment
     from generate_series(1, :scans) n) given,
     ${idsOf('devices')}, ${idsOf('passes')}, (select id from checkpoints limit 1) c`,
]

/** Half are scans, as in a running school; every 50th of the rest is a look at the reader's own record. */
const AUDIT = [
  `insert into audit_events (school_id, occurred_at, actor_kind, actor_id, action, subject_kind, subject_id)
   select :schoolId, now() - make_interval(secs => (:audit - n) * (:days * 86400.0 / :audit)),
     case when n % 2 = 0 then 'device' else 'user' end, case when n % 2 = 0 then ${oneOf('devices')} else ${oneOf('users')} end,
     case when n % 2 = 0 then 'scan.recorded' when n % 100 = 1 then 'student.viewed'
       else (array['pass.issued', 'pass.revoked', 'pass.approved', 'student.changed'])[1 + n % 4] end,
     case when n % 100 = 1 then 'student' else 'pass' end,
     case when n % 100 = 1 then reader.id else ${oneOf('passes')} end
   from generate_series(1, :audit) n, ${idsOf('devices')}, ${idsOf('users')}, ${idsOf('passes')},
     (select id from students where user_id is not null) reader`,
]

const NOTIFICATIONS = [
  `insert into notifications (id, user_id, kind, params, created_at)
   select ${ID}, case when n % 10 = 0 then ${oneOf('users')} when n % 2 = 0 then cast(:user as uuid) else cast(:student as uuid) end,
     'pass.approved', '{}', now() - make_interval(secs => n * (:days * 86400.0 / 100000))
   from generate_series(1, 100000) n, ${idsOf('users')}`,
]
