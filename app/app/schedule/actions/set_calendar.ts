import { daysFrom, weekdayOf } from '#domain/schedule/calendar_day'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { checkedRange, type DayRange } from '#schedule/actions/day_range'
import { changeSchedule } from '#schedule/actions/change_schedule'
import BellSchedule from '#schedule/models/bell_schedule'

type Setting = DayRange & {
  weekdays?: number[]
  /** Null: closed. */
  bellScheduleId: string | null
  note: string | null
}

/** Says of every day of a range, or of some weekdays in it, which bells ring or that the school is closed. */
export class SetCalendar {
  /** @throws RangeBackward, RangeTooLong, E_ROW_NOT_FOUND */
  async run(setting: Setting, actor: User): Promise<number> {
    const { from, to } = checkedRange(setting)
    const { schoolId } = actor
    const { bellScheduleId, note, weekdays } = setting
    const days = daysFrom(from, to).filter((day) => !weekdays || weekdays.includes(weekdayOf(day)))

    return changeSchedule(schoolId, async (trx) => {
      if (bellScheduleId) {
        const found = { id: bellScheduleId, schoolId }
        await BellSchedule.query({ client: trx }).where(found).firstOrFail()
      }
      await trx.from('calendar_days').where('school_id', schoolId).whereIn('day', days).delete()
      const rows = days.map((day) => ({
        school_id: schoolId,
        day,
        bell_schedule_id: bellScheduleId,
        note,
      }))
      if (rows.length > 0) await trx.table('calendar_days').multiInsert(rows)
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'calendar.set',
          details: { from, to, days: days.length, closed: bellScheduleId === null },
        },
        trx
      )
      return days.length
    })
  }
}
