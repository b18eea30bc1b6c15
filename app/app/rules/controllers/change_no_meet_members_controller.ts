import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { ChangeNoMeetMembers } from '#rules/actions/change_no_meet_members'
import { todayAt } from '#rules/actions/today_at'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentNoMeetGroup } from '#rules/transformers/present_no_meet'
import { changeNoMeetMembersValidator } from '#rules/validators/no_meet_validators'

/** POST /api/v1/safeguarding/groups/:id/members */
export default class ChangeNoMeetMembersController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { params, add, remove } = await request.validateUsing(changeNoMeetMembersValidator)
    const group = await new ChangeNoMeetMembers().run({ groupId: params.id, add, remove }, user)
    const today = await todayAt(user.schoolId, db.connection())
    return response.ok({ group: presentNoMeetGroup(group, today) })
  }
}
