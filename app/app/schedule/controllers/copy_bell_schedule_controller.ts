import type { HttpContext } from '@adonisjs/core/http'
import { CopyBellSchedule } from '#schedule/actions/copy_bell_schedule'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBellSchedule } from '#schedule/transformers/present_schedule'
import { copyBellScheduleValidator } from '#schedule/validators/schedule_validators'

/** POST /api/v1/admin/bell-schedules/:id/copy */
export default class CopyBellScheduleController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params, name } = await request.validateUsing(copyBellScheduleValidator)
    const schedule = await new CopyBellSchedule().run(params.id, name, user)
    return response.created({ bell_schedule: presentBellSchedule(schedule) })
  }
}
