import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import { CSV_BEGIN, csvRow } from '#platform/csv/csv_row'
import { ProduceReport, type Order } from '#reports/actions/produce_report'

/** A report as CSV; who took it is in the audit log. */
export class ExportReport {
  /** @throws GroupingUnknown, RangeNotPossible */
  async run(order: Order, user: User): Promise<string> {
    const school = await School.findOrFail(user.schoolId)
    const report = await new ProduceReport().run(school, order)
    await recordAudit(
      {
        schoolId: school.id,
        actor: { kind: 'user', id: user.id },
        action: 'report.exported',
        details: {
          report: report.report,
          group_by: report.group_by,
          from: report.from,
          to: report.to,
        },
      },
      db.connection()
    )
    const rows = report.series.flatMap(({ key, name, points }) =>
      points.map(({ start, value }) =>
        csvRow([start, key, name, value, value === null ? 'hidden' : ''])
      )
    )
    return (
      CSV_BEGIN + csvRow(['start', report.group_by, 'name', report.unit, 'note']) + rows.join('')
    )
  }
}
