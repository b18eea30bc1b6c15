import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Problem } from '#platform/errors/problem'
import type Device from '#scanning/models/device'

export class WrongKindOfDevice extends Problem {
  static status = 403
  static code = 'E_WRONG_KIND_OF_DEVICE'

  constructor(wanted: Device['kind']) {
    super(`This address is for a ${wanted}`)
    this.help = `Ask an administrator for the link of a ${wanted}.`
  }
}

/** A kiosk stands unattended: its token does not scan at gates, and a gate's starts no passes. */
export default class DeviceKindMiddleware {
  handle({ device }: HttpContext, next: NextFn, kind: Device['kind']) {
    if (device.kind !== kind) throw new WrongKindOfDevice(kind)
    return next()
  }
}
