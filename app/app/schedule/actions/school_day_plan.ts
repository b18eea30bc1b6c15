import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { planAt, type SchoolDayPlan, type SchoolTime } from '#domain/schedule/school_day_plan'
import { loadSchoolTime } from '#schedule/actions/load_school_time'

/** How long other processes may go by what has been changed, milliseconds. */
const LONGEST_AGE = 15_000

const known = new Map<string, { time: SchoolTime; readAt: number }>()

/**
 * The plan of the school day an instant falls in: bell periods in Unix milliseconds, blackouts, terms. At most 15 s old.
 * @param client the transaction one is in: a second connection taken inside a transaction starves the pool
 */
export async function schoolDayPlan(
  schoolId: string,
  instant: DateTime,
  client: QueryClientContract = db.connection()
): Promise<SchoolDayPlan> {
  return planAt(instant.toMillis(), await schoolTime(schoolId, client))
}

/** Everything a school has said about its time, at most 15 s old. */
export async function schoolTime(
  schoolId: string,
  client: QueryClientContract = db.connection()
): Promise<SchoolTime> {
  const remembered = known.get(schoolId)
  if (remembered && Date.now() - remembered.readAt < LONGEST_AGE) return remembered.time

  const readAt = Date.now()
  const time = await loadSchoolTime(schoolId, client)
  known.set(schoolId, { time, readAt })
  return time
}

/** Who has just changed the schedule sees the change at once, at least in this process. */
export function forgetSchoolTime(schoolId: string): void {
  known.delete(schoolId)
}
