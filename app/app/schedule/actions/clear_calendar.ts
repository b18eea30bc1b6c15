import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import { checkedRange, type DayRange } from '#schedule/actions/day_range'

/** Lets the days of a range be what their weekday says again. */
export class ClearCalendar {
  /** @throws RangeBackward, RangeTooLong */
  async run(range: DayRange, actor: User): Promise<void> {
    const { from, to } = checkedRange(range)
    const { schoolId } = actor
    await changeSchedule(schoolId, async (trx) => {
      await trx
        .from('calendar_days')
        .where('school_id', schoolId)
        .whereBetween('day', [from, to])
        .delete()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'calendar.cleared',
          details: { from, to },
        },
        trx
      )
    })
  }
}
