import type { HttpContext } from '@adonisjs/core/http'
import { ChangeSchool } from '#identity/school/actions/change_school'
import SchoolPolicy from '#identity/school/policies/school_policy'
import { presentSchool } from '#identity/school/transformers/present_school'
import { changeSchoolValidator } from '#identity/school/validators/school_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/admin/school */
export default class ChangeSchoolController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchoolPolicy).authorize('manage')
    const body = await request.validateUsing(changeSchoolValidator)
    const school = await new ChangeSchool().run(columnsOf(body), user)
    return response.ok({ school: presentSchool(school) })
  }
}
