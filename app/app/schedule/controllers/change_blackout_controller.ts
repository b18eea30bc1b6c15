import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { SaveBlackout } from '#schedule/actions/save_blackout'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBlackout } from '#schedule/transformers/present_schedule'
import { changeBlackoutValidator } from '#schedule/validators/schedule_validators'

/** PUT /api/v1/admin/blackouts/:id: replaces it. */
export default class ChangeBlackoutController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeBlackoutValidator)
    const blackout = await new SaveBlackout().run(params.id, columnsOf(body), user)
    return response.ok({ blackout: presentBlackout(blackout) })
  }
}
