import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { SaveBlackout } from '#schedule/actions/save_blackout'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBlackout } from '#schedule/transformers/present_schedule'
import { createBlackoutValidator } from '#schedule/validators/schedule_validators'

/** POST /api/v1/admin/blackouts */
export default class CreateBlackoutController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const body = await request.validateUsing(createBlackoutValidator)
    const blackout = await new SaveBlackout().run(null, columnsOf(body), user)
    return response.created({ blackout: presentBlackout(blackout) })
  }
}
