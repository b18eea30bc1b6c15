import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import limiter from '@adonisjs/limiter/services/main'
import { rateLimited } from '#platform/metrics/security_metrics'

/**
 * A gate reads at most a few codes a second; ten a second for a minute is a fault or an attack. Counted in this
 * process, so that the loss of Redis changes nothing.
 */
const perDevice = limiter.use('memory', { requests: 600, duration: '1 min' })

export default class LimitDeviceMiddleware {
  async handle({ device }: HttpContext, next: NextFn) {
    try {
      await perDevice.consume(`device:${device.id}`)
    } catch (error) {
      rateLimited.inc({ bucket: 'device' })
      throw error
    }
    return next()
  }
}
