import type User from '#identity/models/user'
import { SaveBellSchedule } from '#schedule/actions/save_bell_schedule'
import BellSchedule from '#schedule/models/bell_schedule'

/** Adds a schedule with the periods of another and no weekdays, to be changed into a short day or the like. */
export class CopyBellSchedule {
  /** @throws NameTaken, TooMany, E_ROW_NOT_FOUND */
  async run(scheduleId: string, name: string, actor: User): Promise<BellSchedule> {
    const { schoolId } = actor
    const original = await BellSchedule.query()
      .where({ id: scheduleId, schoolId })
      .preload('periods')
      .firstOrFail()
    const periods = original.periods.map((period) => ({
      name: period.name,
      startsAt: period.startsAt,
      endsAt: period.endsAt,
      teaching: period.teaching,
    }))
    return new SaveBellSchedule().run(null, { name, weekdays: [], periods }, actor)
  }
}
