import type { HttpContext } from '@adonisjs/core/http'
import { Limit } from '#platform/limits/limit'
import { networkOf } from '#platform/limits/network_of'
import { UseEnrolment } from '#scanning/actions/use_enrolment'
import { useEnrolmentValidator } from '#scanning/validators/device_validators'

/** Codes that are refused, from one network. A code has 80 bits, so this is for the server's sake. */
const refusedCodes = new Limit('enrolment', { requests: 60, duration: '1 min' })

/** POST /api/v1/devices/enrol: a browser becomes a device. The answer holds its token, this once. */
export default class UseEnrolmentController {
  async handle({ request, response }: HttpContext) {
    const { secret } = await request.validateUsing(useEnrolmentValidator)
    const { device, token } = await refusedCodes.countIfWrong(networkOf(request.ip()), () =>
      new UseEnrolment().run(secret)
    )
    response.header('Cache-Control', 'no-store')
    return response.ok({ token, device: { id: device.id, name: device.name, kind: device.kind } })
  }
}
