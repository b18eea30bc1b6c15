import type { HttpContext } from '@adonisjs/core/http'
import { DeleteTerm } from '#schedule/actions/delete_term'
import SchedulePolicy from '#schedule/policies/schedule_policy'
import { scheduleAddressValidator } from '#schedule/validators/schedule_validators'

/** DELETE /api/v1/admin/terms/:id */
export default class DeleteTermController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchedulePolicy).authorize('manage')
    const { params } = await request.validateUsing(scheduleAddressValidator)
    await new DeleteTerm().run(params.id, user)
    return response.ok({ deleted: true })
  }
}
