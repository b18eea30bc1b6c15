import type { HttpContext } from '@adonisjs/core/http'
import { containing } from '#platform/lists/containing'
import { pageOf } from '#platform/lists/page'
import Accommodation from '#rules/models/accommodation'
import RulePolicy from '#rules/policies/rule_policy'
import { presentAccommodation } from '#rules/transformers/present_rules'
import { listAccommodationsValidator } from '#rules/validators/rule_validators'

/** GET /api/v1/admin/accommodations?search=&page=, by the name of the student */
export default class ListAccommodationsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(RulePolicy).authorize('manage')
    const { search, ...page } = await request.validateUsing(listAccommodationsValidator)
    const query = Accommodation.query()
      .join('students', 'students.id', 'accommodations.student_id')
      .where('students.school_id', user.schoolId)
      .if(search, (all) => void all.whereRaw(NAME_OR_NUMBER, [containing(search!)]))
      .select('accommodations.*')
      .preload('student')
      .orderBy(['students.family_name', 'students.given_name', 'accommodations.id'])
    const found = await pageOf(query, page)
    return response.ok({ accommodations: found.rows.map(presentAccommodation), page: found.page })
  }
}

const NAME_OR_NUMBER = `given_name || ' ' || family_name || ' ' || number ilike ?`
