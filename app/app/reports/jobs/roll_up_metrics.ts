import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import School from '#identity/models/school'
import type { Job } from '#platform/jobs/job'
import { RollUpSchool } from '#reports/actions/roll_up_school'

/** Gates report up to three days late, passes end within days: nothing older changes. */
const DAYS_THAT_CHANGE = 10

/** Farther back there are no rows left to derive from. */
const FARTHEST_DAYS = 400

/** Brings the metrics of the last days up to date, and of all days since it last did. */
export const rollUpMetrics: Job = {
  name: 'roll_up_metrics',
  everySeconds: 900,
  async run() {
    for (const school of await School.all()) await rollUpLatest(school)
  },
}

/** @param today a moment of the school's current day */
export async function rollUpLatest(
  school: School,
  today: DateTime = DateTime.now()
): Promise<void> {
  const to = today.setZone(school.timeZone).startOf('day')
  const changing = to.minus({ days: DAYS_THAT_CHANGE })
  const farthest = to.minus({ days: FARTHEST_DAYS })
  const done = (await lastRolledUp(school)) ?? farthest
  const from = DateTime.max(DateTime.min(changing, done)!, farthest)!
  await new RollUpSchool().run(school, { from, to })
}

async function lastRolledUp(school: School): Promise<DateTime | null> {
  const row = await db
    .from('metric_daily')
    .where('school_id', school.id)
    .select(db.raw('cast(max(day) as text) as day'))
    .first()
  return row?.day ? DateTime.fromISO(row.day, { zone: school.timeZone }) : null
}
