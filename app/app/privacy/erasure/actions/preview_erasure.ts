import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import type Student from '#people/models/student'

export type ErasurePreview = {
  /** What is deleted. */
  goes: { photo: boolean; account: boolean; phones: number; classes: number; open_passes: number }
  /** What stays until it goes by its age, without a name. */
  stays: { passes: number; scans: number }
}

const COUNTS = `select
  (select count(*) from phones where student_id = :student) as phones,
  (select count(*) from enrolments where student_id = :student) as classes,
  (select count(*) from passes where student_id = :student
    and state in ('requested', 'queued', 'approved', 'active', 'overdue')) as open_passes,
  (select count(*) from passes where student_id = :student) as passes,
  (select count(*) from scans join passes on passes.id = scans.pass_id
    where passes.student_id = :student) as scans`

const COUNTS_OF_ACCOUNT = `select
  (select count(*) from role_assignments where user_id = :user) as roles,
  (select count(*) from user_sessions where user_id = :user) as sessions,
  (select count(*) from notifications where user_id = :user) as notifications,
  (select count(*) from audit_events where school_id = :school and actor_id = :user) as acts`

export type AccountErasurePreview = {
  goes: { roles: number; sessions: number; notifications: number }
  /** Events of the audit log; they name a number from then on. */
  stays: { acts: number }
}

/** What would go with an account, and what would stay. */
export async function previewAccountErasure(user: User): Promise<AccountErasurePreview> {
  const ids = { user: user.id, school: user.schoolId }
  const { rows } = await db.rawQuery<{ rows: Record<string, string>[] }>(COUNTS_OF_ACCOUNT, ids)
  const count = (name: string) => Number(rows[0]![name])
  return {
    goes: {
      roles: count('roles'),
      sessions: count('sessions'),
      notifications: count('notifications'),
    },
    stays: { acts: count('acts') },
  }
}

/** What would go with a student, and what would stay. */
export async function previewErasure(student: Student): Promise<ErasurePreview> {
  const { rows } = await db.rawQuery<{ rows: Record<string, string>[] }>(COUNTS, {
    student: student.id,
  })
  const count = (name: string) => Number(rows[0]![name])
  return {
    goes: {
      photo: student.photo !== null,
      account: student.userId !== null,
      phones: count('phones'),
      classes: count('classes'),
      open_passes: count('open_passes'),
    },
    stays: { passes: count('passes'), scans: count('scans') },
  }
}
