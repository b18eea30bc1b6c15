import type { HttpContext } from '@adonisjs/core/http'
import { SetCalendar } from '#schedule/actions/set_calendar'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { setCalendarValidator } from '#schedule/validators/schedule_validators'

/** PUT /api/v1/admin/calendar: says of a range of days which bells ring, or that the school is closed. */
export default class SetCalendarController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const {
      from,
      to,
      weekdays,
      bell_schedule_id: bellScheduleId,
      note,
    } = await request.validateUsing(setCalendarValidator)
    const setting = { from, to, weekdays, bellScheduleId, note: note ?? null }
    return response.ok({ days: await new SetCalendar().run(setting, user) })
  }
}
