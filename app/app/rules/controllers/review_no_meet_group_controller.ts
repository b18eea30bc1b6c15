import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { ReviewNoMeetGroup } from '#rules/actions/review_no_meet_group'
import { todayAt } from '#rules/actions/today_at'
import NoMeetPolicy from '#rules/policies/no_meet_policy'
import { presentNoMeetGroup } from '#rules/transformers/present_no_meet'
import { reviewNoMeetGroupValidator } from '#rules/validators/no_meet_validators'

/** POST /api/v1/safeguarding/groups/:id/review: it is still needed, until that day. */
export default class ReviewNoMeetGroupController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(NoMeetPolicy).authorize('manage')
    const { params, expires_on: expiresOn } = await request.validateUsing(
      reviewNoMeetGroupValidator
    )
    const group = await new ReviewNoMeetGroup().run(params.id, expiresOn, user)
    const today = await todayAt(user.schoolId, db.connection())
    return response.ok({ group: presentNoMeetGroup(group, today) })
  }
}
