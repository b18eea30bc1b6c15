import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { faultOf, type BellPeriod } from '#domain/schedule/bell_schedule'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import { PeriodsAtFault, TooMany, WeekdayTaken } from '#schedule/actions/schedule_problems'
import BellSchedule from '#schedule/models/bell_schedule'

export const MOST_BELL_SCHEDULES = 100

type Bells = { name: string; weekdays: number[]; periods: BellPeriod[] }

/**
 * Adds a bell schedule, or replaces the one named, periods and all.
 * @throws PeriodsAtFault, WeekdayTaken, NameTaken, TooMany, E_ROW_NOT_FOUND
 */
export class SaveBellSchedule {
  async run(scheduleId: string | null, bells: Bells, actor: User): Promise<BellSchedule> {
    const fault = faultOf(bells.periods)
    if (fault) throw new PeriodsAtFault(fault)

    const { schoolId } = actor
    return changeSchedule(schoolId, async (trx) => {
      const all = await BellSchedule.query({ client: trx }).where({ schoolId })
      assertWeekdaysFree(
        bells.weekdays,
        all.filter(({ id }) => id !== scheduleId)
      )
      if (!scheduleId && all.length >= MOST_BELL_SCHEDULES) throw new TooMany(MOST_BELL_SCHEDULES)

      const schedule = await this.#save(scheduleId, bells, schoolId, trx)
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: scheduleId ? 'bell_schedule.changed' : 'bell_schedule.created',
          subject: { kind: 'bell_schedule', id: schedule.id },
          details: {
            name: bells.name,
            weekdays: bells.weekdays.join(', '),
            periods: bells.periods.length,
          },
        },
        trx
      )
      return schedule
    })
  }

  async #save(
    scheduleId: string | null,
    { name, weekdays, periods }: Bells,
    schoolId: string,
    trx: TransactionClientContract
  ) {
    const schedule = scheduleId
      ? await BellSchedule.query({ client: trx }).where({ id: scheduleId, schoolId }).firstOrFail()
      : new BellSchedule().merge({ schoolId }).useTransaction(trx)
    await schedule.merge({ name, weekdays: [...weekdays].sort() }).save()
    await schedule.related('periods').query().delete()
    await schedule.related('periods').createMany(periods)
    await schedule.load('periods')
    return schedule
  }
}

function assertWeekdaysFree(weekdays: number[], others: BellSchedule[]) {
  for (const weekday of weekdays) {
    const other = others.find((one) => one.weekdays.includes(weekday))
    if (other) throw new WeekdayTaken(weekday, other.name)
  }
}
