import { addDays } from '#domain/schedule/calendar_day'
import { api } from '../api/client.js'
import { schoolLocal } from '../passes/school_instant.js'
import { serverClock } from '../time/server_clock.js'

export type NoMeetGroup = Awaited<ReturnType<typeof api.noMeetGroups.list>>['groups'][number]
export type GroupDetails = Awaited<ReturnType<typeof api.noMeetGroups.show>>

/** How long a group is kept unless somebody says otherwise. */
const USUAL_DAYS = 90
const LONGEST_DAYS = 366

/** The days a group may run out on, by the school's calendar. */
export function possibleExpiry() {
  const today = schoolLocal(serverClock.now()).slice(0, 10)
  return { min: today, max: addDays(today, LONGEST_DAYS), usual: addDays(today, USUAL_DAYS) }
}

/** The students safeguarding can choose, for a `StudentsField`. */
export async function searchStudents(search: string | undefined) {
  return (await api.noMeetStudents.search({ query: { search } })).students
}
