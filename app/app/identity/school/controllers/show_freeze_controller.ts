import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import SchoolPolicy from '#identity/school/policies/school_policy'

/** GET /api/v1/freeze */
export default class ShowFreezeController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(SchoolPolicy).authorize('freeze')
    const { frozenAt } = await School.findOrFail(user.schoolId)
    return response.ok({ frozen_at: frozenAt?.toUTC().toISO() ?? null })
  }
}
