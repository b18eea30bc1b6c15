import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { todayAt } from '#rules/actions/today_at'
import { ViewNoMeetGroup } from '#rules/actions/view_no_meet_group'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentNoMeetGroup } from '#rules/transformers/present_no_meet'
import { presentMember } from '#rules/transformers/present_rules'
import { noMeetAddressValidator } from '#rules/validators/no_meet_validators'

/** GET /api/v1/safeguarding/groups/:id */
export default class ShowNoMeetGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { params } = await request.validateUsing(noMeetAddressValidator)
    const { group, members } = await new ViewNoMeetGroup().run(params.id, user)
    const today = await todayAt(user.schoolId, db.connection())
    return response.ok({
      group: presentNoMeetGroup(group, today),
      members: members.map(presentMember),
    })
  }
}
