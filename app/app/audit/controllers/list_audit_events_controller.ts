import type { HttpContext } from '@adonisjs/core/http'
import { SearchAudit } from '#audit/actions/search_audit'
import AuditPolicy from '#audit/policies/audit_policy'
import { searchAuditValidator } from '#audit/validators/audit_validators'

/** GET /api/v1/audit: who did what, the latest first. */
export default class ListAuditEventsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read')
    const asked = await request.validateUsing(searchAuditValidator)
    const { before, per_page: size = 50, ...filter } = asked
    return response.ok(await new SearchAudit().run({ reader: user, filter, before, size }))
  }
}
