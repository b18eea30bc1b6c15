import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Problem } from '#platform/errors/problem'
import { deviceOfToken, type KnownDevice } from '#scanning/device_tokens'

export class UnknownDevice extends Problem {
  static status = 401
  static code = 'E_UNKNOWN_DEVICE'
  static help =
    'Enrol the gate again: an administrator makes a token with "node ace device:create".'
  static message = 'The device token is missing, unknown or revoked'
}

/** Lets only enrolled gates through; they have no session and no cookies. */
export default class DeviceMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const [scheme, token] = (ctx.request.header('authorization') ?? '').split(' ')
    const device = scheme === 'Bearer' && token ? await deviceOfToken(token) : undefined
    if (!device) throw new UnknownDevice()
    ctx.device = device
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    device: KnownDevice
  }
}
