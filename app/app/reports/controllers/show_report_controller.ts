import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import { ProduceReport } from '#reports/actions/produce_report'
import ReportPolicy from '#reports/policies/report_policy'
import { reportValidator } from '#reports/validators/report_validator'

/** GET /api/v1/reports/:report?from&to&group_by */
export default class ShowReportController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ReportPolicy).authorize('read')
    const { params, from, to, group_by: groupBy } = await request.validateUsing(reportValidator)
    const school = await School.findOrFail(user.schoolId)
    const report = await new ProduceReport().run(school, {
      report: params.report,
      from,
      to,
      groupBy,
    })
    return response.ok(report)
  }
}
