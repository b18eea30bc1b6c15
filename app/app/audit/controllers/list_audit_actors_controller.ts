import type { HttpContext } from '@adonisjs/core/http'
import { listAuditActors } from '#audit/actions/list_audit_choices'
import AuditPolicy from '#audit/policies/audit_policy'
import { searchActorsValidator } from '#audit/validators/audit_validators'

/** GET /api/v1/audit/actors?search=: the first 20 people and devices with that in their name. */
export default class ListAuditActorsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read')
    const { search } = await request.validateUsing(searchActorsValidator)
    return response.ok({ actors: await listAuditActors(user.schoolId, search) })
  }
}
