import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { columnsOf } from '#platform/validation/columns_of'
import { CreateNoMeetGroup } from '#rules/actions/create_no_meet_group'
import { todayAt } from '#rules/actions/today_at'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentNoMeetGroup } from '#rules/transformers/present_no_meet'
import { createNoMeetGroupValidator } from '#rules/validators/no_meet_validators'

/** POST /api/v1/safeguarding/groups */
export default class CreateNoMeetGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const body = await request.validateUsing(createNoMeetGroupValidator)
    const group = await new CreateNoMeetGroup().run(columnsOf(body), user)
    const today = await todayAt(user.schoolId, db.connection())
    return response.created({ group: presentNoMeetGroup(group, today) })
  }
}
