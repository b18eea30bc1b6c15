import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import SchoolPolicy from '#identity/school/policies/school_policy'
import { presentSchool } from '#identity/school/transformers/present_school'

/** GET /api/v1/admin/school */
export default class ShowSchoolController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(SchoolPolicy).authorize('manage')
    const school = await School.findOrFail(user.schoolId)
    return response.ok({ school: presentSchool(school) })
  }
}
