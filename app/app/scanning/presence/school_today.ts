import { DateTime } from 'luxon'
import School from '#identity/models/school'

/** The moment at which the school's day began. */
export async function schoolToday(schoolId: string): Promise<Date> {
  const { timeZone } = await School.findOrFail(schoolId)
  return DateTime.now().setZone(timeZone).startOf('day').toJSDate()
}
