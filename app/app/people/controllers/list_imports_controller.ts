import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import RosterImport from '#people/models/roster_import'
import ImportPolicy from '#people/policies/import_policy'
import { presentImport } from '#people/transformers/present_import'
import { listImportsValidator } from '#people/validators/import_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/roster-imports: newest first. */
export default class ListImportsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ImportPolicy).authorize('manage')
    const wanted = await request.validateUsing(listImportsValidator)
    const { schoolId } = user
    const { rosterVanishPercent } = await School.findOrFail(schoolId)
    const query = RosterImport.query()
      .where({ schoolId })
      .preload('starter')
      .orderBy([
        { column: 'createdAt', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
    const { rows, page } = await pageOf(query, wanted)
    const imports = rows.map((roster) => presentImport(roster, rosterVanishPercent))
    return response.ok({ imports, page })
  }
}
