import type { HttpContext } from '@adonisjs/core/http'
import { DeleteBellSchedule } from '#schedule/actions/delete_bell_schedule'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { scheduleAddressValidator } from '#schedule/validators/schedule_validators'

/** DELETE /api/v1/admin/bell-schedules/:id */
export default class DeleteBellScheduleController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params } = await request.validateUsing(scheduleAddressValidator)
    await new DeleteBellSchedule().run(params.id, user)
    return response.ok({ deleted: true })
  }
}
