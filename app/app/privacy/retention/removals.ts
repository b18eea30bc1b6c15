import db from '@adonisjs/lucid/services/db'
import { ErasePerson } from '#privacy/erasure/actions/erase_person'
import type { DataClass } from '#privacy/retention/data_classes'

/** What is older than this goes. */
export type Due = { schoolId: string; before: Date }

export type Removal = {
  /** How much would go. */
  count(due: Due): Promise<number>
  /** Removes some of it, in a transaction of its own. @returns how much it was; 0 when nothing is left */
  removeSome(due: Due): Promise<number>
}

const BATCH = 500
const PERSONS_AT_ONCE = 20

/** Students who left, with their accounts, and staff whom the roster no longer names. */
const LEAVERS = `
    select students.id as student_id, students.user_id, students.left_at from students
    where students.school_id = :schoolId and students.erased_at is null
      and students.status = 'left' and students.left_at < :before
    union all
    select null, users.id, users.left_at from users
    where users.school_id = :schoolId and users.erased_at is null
      and users.status = 'disabled' and users.left_at < :before
      and not exists (select from students where students.user_id = users.id)`

export const REMOVALS: Record<DataClass, Removal> = {
  accepted_scans: scans(['accepted', 'attention']),
  denied_scans: scans(['denied']),
  passes: {
    count: (due) => number('select count(*) from passes_due(:schoolId, :before)', due),
    removeSome: (due) => number(`select forget_passes(:schoolId, :before, ${BATCH}) as count`, due),
  },
  activity: {
    count: (due) =>
      number(
        'select count(*) from user_activity where school_id = :schoolId and day < cast(:before as date)',
        due
      ),
    removeSome: (due) =>
      number(
        `with gone as (
           delete from user_activity where ctid = any(array(
             select ctid from user_activity
             where school_id = :schoolId and day < cast(:before as date) limit ${BATCH}))
           returning 1)
         select count(*) from gone`,
        due
      ),
  },
  leavers: {
    count: (due) => number(`select count(*) from (${LEAVERS}) leavers`, due),
    removeSome: eraseLeavers,
  },
}

function scans(outcomes: string[]): Removal {
  const list = `array[${outcomes.map((outcome) => `'${outcome}'`).join(', ')}]`
  return {
    count: (due) =>
      number(
        `select count(*) from scans
         where school_id = :schoolId and recorded_at < :before and outcome = any (${list})`,
        due
      ),
    removeSome: (due) =>
      number(`select forget_scans(:schoolId, ${list}, :before, ${BATCH}) as count`, due),
  }
}

type Leaver = { student_id: string | null; user_id: string | null }

async function eraseLeavers(due: Due): Promise<number> {
  const { rows } = await db.rawQuery<{ rows: Leaver[] }>(
    `select * from (${LEAVERS}) leavers order by left_at limit ${PERSONS_AT_ONCE}`,
    bindingsOf(due)
  )
  for (const { student_id: studentId, user_id: userId } of rows) {
    const { schoolId } = due
    await new ErasePerson().run({ schoolId, studentId, userId, because: 'retention', actor: null })
  }
  return rows.length
}

async function number(statement: string, due: Due): Promise<number> {
  const { rows } = await db.rawQuery<{ rows: { count: string }[] }>(statement, bindingsOf(due))
  return Number(rows[0]!.count)
}

const bindingsOf = ({ schoolId, before }: Due) => ({ schoolId, before: before.toISOString() })
