import type { HttpContext } from '@adonisjs/core/http'
import { auditView } from '#carriers/emergency/audit_view'
import { emergencyRows } from '#carriers/emergency/emergency_rows'
import { guardiansTold } from '#carriers/emergency/guardians_told'
import { presentEmergencyList } from '#carriers/emergency/present_emergency_list'
import EmergencyPolicy from '#carriers/policies/emergency_policy'

/** GET /api/v1/emergency-list: everybody who is out now, whole, by place. */
export default class ShowEmergencyListController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(EmergencyPolicy).authorize('see')
    const withGuardians = await bouncer.with(EmergencyPolicy).allows('seeGuardians')
    const asOf = new Date().toISOString()
    const rows = await emergencyRows(user)
    const guardiansOf = await guardiansTold(user, rows)
    await auditView(user, rows.length)

    response.header('Cache-Control', 'no-store')
    return response.ok({
      as_of: asOf,
      total: rows.length,
      with_guardians: withGuardians,
      places: presentEmergencyList(rows, { guardiansOf }),
    })
  }
}
