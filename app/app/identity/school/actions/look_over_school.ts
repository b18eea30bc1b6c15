import db from '@adonisjs/lucid/services/db'
import { OVERVIEW_CHECKS, type OverviewKey } from '#identity/school/overview_checks'

export type Todo = { key: OverviewKey; count: number; link: string }
export type SchoolNumbers = {
  students: number
  staff: number
  places: number
  devices: number
  out_now: number
}

/** What is there, and what still has to be done, read from the data of this moment. */
export class LookOverSchool {
  async run(schoolId: string): Promise<{ numbers: SchoolNumbers; todo: Todo[] }> {
    const [counts] = await rows<Record<OverviewKey, number>>(
      `select ${OVERVIEW_CHECKS.map(({ key, count }) => `(${count})::int as ${key}`).join(', ')}`,
      schoolId
    )
    const [numbers] = await rows<SchoolNumbers>(NUMBERS, schoolId)
    const todo = OVERVIEW_CHECKS.map(({ key, link }) => ({ key, link, count: counts![key] }))
    return { numbers: numbers!, todo: todo.filter(({ count }) => count > 0) }
  }
}

const NUMBERS = `
  select
    (select count(*)::int from students where school_id = :school and status = 'active') as students,
    (select count(distinct user_id)::int from role_assignments
      join users on users.id = user_id
      where school_id = :school and status = 'active' and role <> 'student') as staff,
    (select count(*)::int from places where school_id = :school and archived_at is null) as places,
    (select count(*)::int from devices where school_id = :school and revoked_at is null) as devices,
    (select count(*)::int from passes
      where school_id = :school and exclusive and state in ('active', 'overdue')) as out_now`

async function rows<Row>(query: string, school: string): Promise<Row[]> {
  const answer = await db.rawQuery<{ rows: Row[] }>(query, { school })
  return answer.rows
}
