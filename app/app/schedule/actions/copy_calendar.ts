import { addDays, daysBetween, isCalendarDay } from '#domain/schedule/calendar_day'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import { checkedRange, type DayRange } from '#schedule/actions/day_range'
import { RangeTooLong } from '#schedule/actions/schedule_problems'

/**
 * Does again, from another day on, what the calendar says about a range: the two weeks of an alternating timetable, or
 * the holidays of last year. Days it says nothing about in the range are left as they are in the copy.
 */
export class CopyCalendar {
  /** @throws RangeBackward, RangeTooLong */
  async run({ target, ...range }: DayRange & { target: string }, actor: User): Promise<number> {
    const { from, to } = checkedRange(range)
    const shift = daysBetween(from, target)
    if (!isCalendarDay(addDays(to, shift))) throw new RangeTooLong(daysBetween(from, to))
    const { schoolId } = actor

    return changeSchedule(schoolId, async (trx) => {
      const { rows } = await trx.rawQuery<{ rows: unknown[] }>(COPY, {
        shift,
        schoolId,
        from,
        to,
      } as never)
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'calendar.copied',
          details: { from, to, target, days: rows.length },
        },
        trx
      )
      return rows.length
    })
  }
}

const COPY = `
insert into calendar_days (school_id, day, bell_schedule_id, note)
select school_id, day + cast(:shift as integer), bell_schedule_id, note
from calendar_days
where school_id = cast(:schoolId as uuid) and day between cast(:from as date) and cast(:to as date)
on conflict (school_id, day) do update
  set bell_schedule_id = excluded.bell_schedule_id, note = excluded.note
returning day`
