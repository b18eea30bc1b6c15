import type { HttpContext } from '@adonisjs/core/http'
import { CopyCalendar } from '#schedule/actions/copy_calendar'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { copyCalendarValidator } from '#schedule/validators/schedule_validators'

/** POST /api/v1/admin/calendar/copy: the exceptions of a range again, from `target` on. */
export default class CopyCalendarController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const range = await request.validateUsing(copyCalendarValidator)
    return response.ok({ days: await new CopyCalendar().run(range, user) })
  }
}
