import type { HttpContext } from '@adonisjs/core/http'
import { RecordHeartbeat } from '#scanning/actions/record_heartbeat'
import { heartbeatValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/device/heartbeat: a gate says how it is. */
export default class RecordHeartbeatController {
  async handle({ request, response, device }: HttpContext) {
    await new RecordHeartbeat().run(await request.validateUsing(heartbeatValidator), device.id)
    return response.noContent()
  }
}
