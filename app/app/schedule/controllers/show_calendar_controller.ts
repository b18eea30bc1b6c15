import type { HttpContext } from '@adonisjs/core/http'
import { daysFrom } from '#domain/schedule/calendar_day'
import { planOf } from '#domain/schedule/school_day_plan'
import { checkedRange } from '#schedule/actions/day_range'
import { schoolTime } from '#schedule/actions/school_day_plan'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentDay } from '#schedule/transformers/present_schedule'
import { calendarRangeValidator } from '#schedule/validators/schedule_validators'

/** Six weeks show a month whole, and some more. */
const MOST_DAYS_SHOWN = 62

/** GET /api/v1/admin/calendar?from=&to=: what every day of the range is. */
export default class ShowCalendarController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const range = checkedRange(await request.validateUsing(calendarRangeValidator), MOST_DAYS_SHOWN)
    const time = await schoolTime(user.schoolId)
    const days = daysFrom(range.from, range.to).map((day) => presentDay(planOf(day, time)))
    return response.ok({ days })
  }
}
