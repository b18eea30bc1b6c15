import type { HttpContext } from '@adonisjs/core/http'
import { MakeGateRoster } from '#scanning/bundle/make_gate_roster'
import { gateRosterValidator } from '#scanning/validators/gate_roster_validator'

/**
 * GET /api/v1/gate-roster: names and faces for gates, sealed (docs/pass-code.md). `known` names the parts the gate
 * holds, which are left out; 304 while it has the newest one.
 */
export default class ShowGateRosterController {
  async handle({ request, response, device }: HttpContext) {
    const { known = '' } = await request.validateUsing(gateRosterValidator)
    const { etag, pack } = await new MakeGateRoster().run(device.schoolId, known)
    response.header('ETag', etag)
    response.header('Cache-Control', 'private, no-cache')
    if (request.header('if-none-match') === etag) return response.notModified()

    response.header('Content-Type', 'application/octet-stream')
    return response.send(Buffer.from(await pack()))
  }
}
