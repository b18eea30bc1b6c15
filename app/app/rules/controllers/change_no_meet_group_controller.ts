import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { RenameNoMeetGroup } from '#rules/actions/rename_no_meet_group'
import { todayAt } from '#rules/actions/today_at'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentNoMeetGroup } from '#rules/transformers/present_no_meet'
import { changeNoMeetGroupValidator } from '#rules/validators/no_meet_validators'

/** PUT /api/v1/safeguarding/groups/:id: changes its name and reason. */
export default class ChangeNoMeetGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { params, ...words } = await request.validateUsing(changeNoMeetGroupValidator)
    const group = await new RenameNoMeetGroup().run(params.id, words, user)
    const today = await todayAt(user.schoolId, db.connection())
    return response.ok({ group: presentNoMeetGroup(group, today) })
  }
}
