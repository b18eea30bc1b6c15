import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { importOf } from '#people/import_of'
import ImportPolicy from '#people/policies/import_policy'
import { listIssuesValidator } from '#people/validators/import_validators'
import { pageOf } from '#platform/lists/page'

type Row = {
  severity: 'error' | 'warning'
  file: string
  line: number | null
  code: string
  params: Record<string, string | number>
}

/** GET /api/v1/roster-imports/:id/issues: errors first, then by line. */
export default class ListImportIssuesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ImportPolicy).authorize('manage')
    const { params, ...wanted } = await request.validateUsing(listIssuesValidator)
    const { id } = await importOf(user, params.id)
    const query = db
      .from('roster_import_issues')
      .where('roster_import_id', id)
      .orderBy(['severity', 'file', 'line', 'id'])
      .select('severity', 'file', 'line', 'code', 'params')
    const { rows, page } = await pageOf<Row>(query, wanted)
    const issues = rows.map(({ severity, file, line, code, params: values }) => ({
      severity,
      file,
      line,
      code,
      params: values,
    }))
    return response.ok({ issues, page })
  }
}
