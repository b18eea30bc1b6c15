import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { Blackout as PlannedBlackout } from '#domain/schedule/blackout'
import type { CalendarDay, SchoolTime } from '#domain/schedule/school_day_plan'
import School from '#identity/models/school'
import BellSchedule from '#schedule/models/bell_schedule'
import Blackout from '#schedule/models/blackout'
import Term from '#schedule/models/term'

/** Reads everything a school has said about its time. A few hundred rows: schools have few bells and holidays. */
export async function loadSchoolTime(
  schoolId: string,
  client: QueryClientContract
): Promise<SchoolTime> {
  const options = { client }
  const school = await School.findOrFail(schoolId, options)
  const schedules = await BellSchedule.query(options).where({ schoolId }).preload('periods')
  const terms = await Term.query(options).where({ schoolId }).orderBy('startsOn')
  const blackouts = await Blackout.query(options).where({ schoolId })
  return {
    timeZone: school.timeZone,
    bellSchedules: schedules.map(({ id, name, weekdays, periods }) => ({
      id,
      name,
      weekdays,
      periods,
    })),
    calendarDays: await calendarDaysOf(schoolId, client),
    terms: terms.map(({ id, name, startsOn, endsOn }) => ({ id, name, startsOn, endsOn })),
    blackouts: blackouts.map(asPlanned),
  }
}

async function calendarDaysOf(
  schoolId: string,
  client: QueryClientContract
): Promise<CalendarDay[]> {
  const rows = await client
    .from('calendar_days')
    .where('school_id', schoolId)
    .select(client.raw('day::text as day'), 'bell_schedule_id', 'note')
  return rows.map((row) => ({ day: row.day, bellScheduleId: row.bell_schedule_id, note: row.note }))
}

function asPlanned(blackout: Blackout): PlannedBlackout {
  const { id, name, kind, minutes, startsAt, endsAt, passTypeId, placeId } = blackout
  const about = { id, name, passTypeId, placeId }
  return kind === 'window'
    ? { ...about, kind, startsAt: startsAt!.toMillis(), endsAt: endsAt!.toMillis() }
    : { ...about, kind, minutes: minutes! }
}
