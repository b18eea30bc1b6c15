import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import { rateLimited } from '#platform/metrics/security_metrics'
import { UseEnrolment } from '#scanning/actions/use_enrolment'
import { useEnrolmentValidator } from '#scanning/validators/device_validators'

/** Codes that are refused, from one address. A code has 80 bits, so this is for the server's sake. */
const refusedCodes = limiter.use('memory', { requests: 60, duration: '1 min' })

/** POST /api/v1/devices/enrol: a browser becomes a device. The answer holds its token, this once. */
export default class UseEnrolmentController {
  async handle({ request, response }: HttpContext) {
    const { secret } = await request.validateUsing(useEnrolmentValidator)
    const [tooMany, enrolled] = await refusedCodes.penalize(`enrolment:${request.ip()}`, () =>
      new UseEnrolment().run(secret)
    )
    if (tooMany) {
      rateLimited.inc({ bucket: 'enrolment' })
      throw tooMany
    }
    const { device, token } = enrolled
    response.header('Cache-Control', 'no-store')
    return response.ok({ token, device: { id: device.id, name: device.name, kind: device.kind } })
  }
}
