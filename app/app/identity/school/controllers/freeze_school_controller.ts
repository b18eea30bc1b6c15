import type { HttpContext } from '@adonisjs/core/http'
import { FreezeSchool } from '#identity/school/actions/freeze_school'
import SchoolPolicy from '#identity/school/policies/school_policy'
import { freezeValidator } from '#identity/school/validators/school_validators'

/** PATCH /api/v1/freeze: begins or ends the emergency freeze. */
export default class FreezeSchoolController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchoolPolicy).authorize('freeze')
    const { frozen } = await request.validateUsing(freezeValidator)
    const { frozenAt } = await new FreezeSchool().run(frozen, user)
    return response.ok({ frozen_at: frozenAt?.toUTC().toISO() ?? null })
  }
}
