import type { HttpContext } from '@adonisjs/core/http'
import { listAuditActions } from '#audit/actions/list_audit_choices'
import AuditPolicy from '#audit/policies/audit_policy'

/** GET /api/v1/audit/actions: the actions that occur, to choose from. */
export default class ListAuditActionsController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read')
    return response.ok({ actions: await listAuditActions(user) })
  }
}
