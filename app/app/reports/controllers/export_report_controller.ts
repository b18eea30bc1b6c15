import type { HttpContext } from '@adonisjs/core/http'
import { ExportReport } from '#reports/actions/export_report'
import ReportPolicy from '#reports/policies/report_policy'
import { reportValidator } from '#reports/validators/report_validator'

/** GET /api/v1/reports/:report/export?from&to&group_by: the same figures as CSV. */
export default class ExportReportController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ReportPolicy).authorize('read')
    const { params, from, to, group_by: groupBy } = await request.validateUsing(reportValidator)
    const csv = await new ExportReport().run({ report: params.report, from, to, groupBy }, user)
    response.header('Content-Type', 'text/csv; charset=utf-8')
    response.header('Content-Disposition', `attachment; filename="${params.report}.csv"`)
    response.header('Cache-Control', 'no-store')
    return response.send(csv)
  }
}
