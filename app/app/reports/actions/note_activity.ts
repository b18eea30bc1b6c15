import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { schoolDayAt } from '#domain/school_day'
import School from '#identity/models/school'
import type User from '#identity/models/user'

/** Who has been noted on the day this process last saw: one query for each person and day, not for each request. */
let noted = { day: '', userIds: new Set<string>() }
const zones = new Map<string, string>()

/**
 * Notes that a user used the application today, for the reports. The answer does not wait for it and does not fail
 * with it. `roleAssignments` must be loaded.
 */
export async function noteActivity(user: User): Promise<void> {
  try {
    const day = schoolDayAt(Date.now() / 1000, await zoneOf(user.schoolId))
    if (noted.day !== day) noted = { day, userIds: new Set() }
    if (noted.userIds.has(user.id)) return
    noted.userIds.add(user.id)
    await write(user, day)
  } catch (error) {
    noted.userIds.delete(user.id)
    logger.warn({ err: error }, 'activity was not noted')
  }
}

async function write(user: User, day: string): Promise<void> {
  const current = user.roleAssignments.filter((assignment) => assignment.isCurrent)
  await db.rawQuery(
    `insert into user_activity (user_id, day, school_id, roles) values (?, ?, ?, ?)
     on conflict (user_id, day) do nothing`,
    [user.id, day, user.schoolId, [...new Set(current.map(({ role }) => role))] as never]
  )
  await db.rawQuery('update users set activated_at = now() where id = ? and activated_at is null', [
    user.id,
  ])
}

async function zoneOf(schoolId: string): Promise<string> {
  let zone = zones.get(schoolId)
  if (!zone) {
    zone = (await School.findOrFail(schoolId)).timeZone
    zones.set(schoolId, zone)
  }
  return zone
}
