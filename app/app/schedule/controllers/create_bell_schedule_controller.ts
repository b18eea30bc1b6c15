import type { HttpContext } from '@adonisjs/core/http'
import { SaveBellSchedule } from '#schedule/actions/save_bell_schedule'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBellSchedule } from '#schedule/transformers/present_schedule'
import { createBellScheduleValidator } from '#schedule/validators/schedule_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/admin/bell-schedules */
export default class CreateBellScheduleController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { periods, ...bells } = await request.validateUsing(createBellScheduleValidator)
    const schedule = await new SaveBellSchedule().run(
      null,
      { ...bells, periods: periods.map(columnsOf) },
      user
    )
    return response.created({ bell_schedule: presentBellSchedule(schedule) })
  }
}
