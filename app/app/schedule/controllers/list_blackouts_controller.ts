import type { HttpContext } from '@adonisjs/core/http'
import { MOST_BLACKOUTS } from '#schedule/actions/save_blackout'
import Blackout from '#schedule/models/blackout'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBlackout } from '#schedule/transformers/present_schedule'

/** GET /api/v1/admin/blackouts: all of them. */
export default class ListBlackoutsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const blackouts = await Blackout.query()
      .where('schoolId', user.schoolId)
      .orderBy(['name', 'id'])
      .limit(MOST_BLACKOUTS)
    return response.ok({ blackouts: blackouts.map(presentBlackout) })
  }
}
