import type { BellPeriod } from '#domain/schedule/bell_schedule'
import type { SchoolTime } from '#domain/schedule/school_day_plan'

export const SCHOOL_DAY: BellPeriod[] = [
  { name: 'Period 1', startsAt: '08:30', endsAt: '09:20', teaching: true },
  { name: 'Break', startsAt: '09:20', endsAt: '09:40', teaching: false },
  { name: 'Period 2', startsAt: '09:40', endsAt: '10:30', teaching: true },
  { name: 'Period 3', startsAt: '10:35', endsAt: '11:25', teaching: true },
]

/** A school in London with bells from Monday to Friday. */
export function schoolTime(told: Partial<SchoolTime> = {}): SchoolTime {
  return {
    timeZone: 'Europe/London',
    bellSchedules: [{ id: 'usual', name: 'Usual', weekdays: [1, 2, 3, 4, 5], periods: SCHOOL_DAY }],
    calendarDays: [],
    terms: [],
    blackouts: [],
    ...told,
  }
}
