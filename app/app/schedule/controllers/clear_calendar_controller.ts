import type { HttpContext } from '@adonisjs/core/http'
import { ClearCalendar } from '#schedule/actions/clear_calendar'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { calendarRangeValidator } from '#schedule/validators/schedule_validators'

/** POST /api/v1/admin/calendar/clear: the days of a range are what their weekday says again. */
export default class ClearCalendarController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    await new ClearCalendar().run(await request.validateUsing(calendarRangeValidator), user)
    return response.ok({ cleared: true })
  }
}
