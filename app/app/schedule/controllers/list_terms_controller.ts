import type { HttpContext } from '@adonisjs/core/http'
import { MOST_TERMS } from '#schedule/actions/save_term'
import Term from '#schedule/models/term'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentTerm } from '#schedule/transformers/present_schedule'

/** GET /api/v1/admin/terms: all of them. */
export default class ListTermsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const terms = await Term.query()
      .where('schoolId', user.schoolId)
      .orderBy(['startsOn', 'id'])
      .limit(MOST_TERMS)
    return response.ok({ terms: terms.map(presentTerm) })
  }
}
