import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { EndNoMeetGroup } from '#rules/actions/end_no_meet_group'
import { todayAt } from '#rules/actions/today_at'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentNoMeetGroup } from '#rules/transformers/present_no_meet'
import { noMeetAddressValidator } from '#rules/validators/no_meet_validators'

/** POST /api/v1/safeguarding/groups/:id/end */
export default class EndNoMeetGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { params } = await request.validateUsing(noMeetAddressValidator)
    const group = await new EndNoMeetGroup().run(params.id, user)
    const today = await todayAt(user.schoolId, db.connection())
    return response.ok({ group: presentNoMeetGroup(group, today) })
  }
}
