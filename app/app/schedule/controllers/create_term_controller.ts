import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { SaveTerm } from '#schedule/actions/save_term'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentTerm } from '#schedule/transformers/present_schedule'
import { createTermValidator } from '#schedule/validators/schedule_validators'

/** POST /api/v1/admin/terms */
export default class CreateTermController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const body = await request.validateUsing(createTermValidator)
    const term = await new SaveTerm().run(null, columnsOf(body), user)
    return response.created({ term: presentTerm(term) })
  }
}
