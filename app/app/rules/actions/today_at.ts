import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { wallClockAt } from '#domain/schedule/wall_clock'
import School from '#identity/models/school'

/** The calendar day at the school, by which no-meet groups run out. */
export async function todayAt(schoolId: string, client: QueryClientContract): Promise<string> {
  const { timeZone } = await School.findOrFail(schoolId, { client })
  return wallClockAt(Date.now(), timeZone).day
}
