import type { HttpContext } from '@adonisjs/core/http'
import { MOST_BELL_SCHEDULES } from '#schedule/actions/save_bell_schedule'
import BellSchedule from '#schedule/models/bell_schedule'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentBellSchedule } from '#schedule/transformers/present_schedule'

/** GET /api/v1/admin/bell-schedules: all of them, with their periods. */
export default class ListBellSchedulesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const schedules = await BellSchedule.query()
      .where('schoolId', user.schoolId)
      .preload('periods')
      .orderBy(['createdAt', 'id'])
      .limit(MOST_BELL_SCHEDULES)
    return response.ok({ bell_schedules: schedules.map(presentBellSchedule) })
  }
}
