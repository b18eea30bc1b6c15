import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Limit } from '#platform/limits/limit'

/**
 * A gate reads at most a few codes a second; ten a second for a minute is a fault or an attack. Counted in this
 * process, so that the loss of Redis changes nothing.
 */
const perDevice = new Limit('device', { requests: 600, duration: '1 min' }, { countedHere: true })

export default class LimitDeviceMiddleware {
  async handle({ device }: HttpContext, next: NextFn) {
    await perDevice.count(device.id)
    return next()
  }
}
