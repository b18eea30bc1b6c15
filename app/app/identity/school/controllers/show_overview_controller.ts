import type { HttpContext } from '@adonisjs/core/http'
import { LookOverSchool } from '#identity/school/actions/look_over_school'
import SchoolPolicy from '#identity/school/policies/school_policy'

/** GET /api/v1/admin/overview: how much is there, and what still has to be done. */
export default class ShowOverviewController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(SchoolPolicy).authorize('manage')
    return response.ok(await new LookOverSchool().run(user.schoolId))
  }
}
