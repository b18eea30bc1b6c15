import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { ExportAudit } from '#audit/actions/export_audit'
import AuditPolicy from '#audit/policies/audit_policy'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import { exportAuditValidator } from '#audit/validators/audit_validators'

/** GET /api/v1/audit/export: what the filters of the list match, as CSV; at most 200,000 events. */
export default class ExportAuditController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read')
    assertConfirmed(userSession)
    const filter = await request.validateUsing(exportAuditValidator)
    const lines = await new ExportAudit().run(filter, user)
    const day = new Date().toISOString().slice(0, 10)
    response.header('Content-Type', 'text/csv; charset=utf-8')
    response.header('Content-Disposition', `attachment; filename="audit-${day}.csv"`)
    response.header('Cache-Control', 'no-store')
    return response.stream(Readable.from(lines))
  }
}
