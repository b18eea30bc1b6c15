import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import { BellScheduleInUse } from '#schedule/actions/schedule_problems'
import BellSchedule from '#schedule/models/bell_schedule'

/** Deletes a bell schedule that no day of the calendar names. */
export class DeleteBellSchedule {
  /** @throws BellScheduleInUse, E_ROW_NOT_FOUND */
  async run(scheduleId: string, actor: User): Promise<void> {
    const { schoolId } = actor
    await changeSchedule(schoolId, async (trx) => {
      const found = { id: scheduleId, schoolId }
      const schedule = await BellSchedule.query({ client: trx }).where(found).firstOrFail()
      const [{ days }] = await trx
        .from('calendar_days')
        .where({ school_id: schoolId, bell_schedule_id: scheduleId })
        .count('* as days')
      if (Number(days) > 0) throw new BellScheduleInUse(Number(days))

      await schedule.delete()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'bell_schedule.deleted',
          subject: { kind: 'bell_schedule', id: schedule.id },
          details: { name: schedule.name },
        },
        trx
      )
    })
  }
}
