import type { HttpContext } from '@adonisjs/core/http'
import { DeleteBlackout } from '#schedule/actions/delete_blackout'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { scheduleAddressValidator } from '#schedule/validators/schedule_validators'

/** DELETE /api/v1/admin/blackouts/:id */
export default class DeleteBlackoutController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params } = await request.validateUsing(scheduleAddressValidator)
    await new DeleteBlackout().run(params.id, user)
    return response.ok({ deleted: true })
  }
}
