import type { HttpContext } from '@adonisjs/core/http'
import { StartSupervision } from '#scanning/supervision/actions/start_supervision'
import { startSupervisionValidator } from '#scanning/supervision/validators/supervision_validators'

/** POST /api/v1/gate/supervision: the token goes into the X-Supervision header of what follows. */
export default class StartSupervisionController {
  async handle({ request, response, device }: HttpContext) {
    const credentials = await request.validateUsing(startSupervisionValidator)
    const { token, supervision, supervisor } = await new StartSupervision().run({
      ...credentials,
      address: request.ip(),
      device,
    })
    response.header('Cache-Control', 'no-store')
    return response.ok({
      token,
      until: supervision.expiresAt.toUTC().toISO()!,
      name: supervisor.name,
    })
  }
}
