import type { HttpContext } from '@adonisjs/core/http'
import { SaveBellSchedule } from '#schedule/actions/save_bell_schedule'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBellSchedule } from '#schedule/transformers/present_schedule'
import { changeBellScheduleValidator } from '#schedule/validators/schedule_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PUT /api/v1/admin/bell-schedules/:id: replaces it, periods and all. */
export default class ChangeBellScheduleController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params, periods, ...bells } = await request.validateUsing(changeBellScheduleValidator)
    const schedule = await new SaveBellSchedule().run(
      params.id,
      { ...bells, periods: periods.map(columnsOf) },
      user
    )
    return response.ok({ bell_schedule: presentBellSchedule(schedule) })
  }
}
