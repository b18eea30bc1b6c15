import type { HttpContext } from '@adonisjs/core/http'
import { columnsOf } from '#platform/validation/columns_of'
import { SaveTerm } from '#schedule/actions/save_term'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { presentTerm } from '#schedule/transformers/present_schedule'
import { changeTermValidator } from '#schedule/validators/schedule_validators'

/** PUT /api/v1/admin/terms/:id: replaces it. */
export default class ChangeTermController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changeTermValidator)
    const term = await new SaveTerm().run(params.id, columnsOf(body), user)
    return response.ok({ term: presentTerm(term) })
  }
}
