import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Problem } from '#platform/errors/problem'
import { Limit } from '#platform/limits/limit'
import { networkOf } from '#platform/limits/network_of'
import { DeviceReportedLost } from '#scanning/device_problems'
import { findDevice, rememberedDevice, type KnownDevice } from '#scanning/device_tokens'
import { noteDeviceSeen } from '#scanning/devices_seen'
import { noteLostDevice } from '#scanning/lost_devices'

export class UnknownDevice extends Problem {
  static status = 401
  static code = 'E_UNKNOWN_DEVICE'
  static help =
    'Ask an administrator for a new code (Devices, New code); the command line has "node ace device:create".'
  static message = 'The device token is missing, unknown or revoked'
}

/** Unknown tokens that one network may show before the database is no longer asked. */
const unknownTokens = new Limit(
  'unknown_device',
  { requests: 300, duration: '1 min' },
  { countedHere: true }
)

/**
 * Lets only enrolled gates through; they have no session and no cookies. One that is shut out gets through where it says
 * what it did before (`evenShutOut`), and nowhere else.
 */
export default class DeviceMiddleware {
  async handle(ctx: HttpContext, next: NextFn, { evenShutOut = false } = {}) {
    const [scheme, token] = (ctx.request.header('authorization') ?? '').split(' ')
    if (scheme !== 'Bearer' || !token) throw new UnknownDevice()
    ctx.device = await this.#deviceOf(token, networkOf(ctx.request.ip()))
    const { id, shutOut } = ctx.device
    if (shutOut?.lost) await noteLostDevice(ctx.device)
    if (shutOut && !evenShutOut) throw shutOut.lost ? new DeviceReportedLost() : new UnknownDevice()
    noteDeviceSeen(id)
    return next()
  }

  async #deviceOf(token: string, network: string): Promise<KnownDevice> {
    const remembered = rememberedDevice(token)
    if (remembered?.fresh) return remembered.device
    /*
     * A gate shares its address with whoever guesses tokens there and must not be shut out with them. It is not believed
     * unasked either: a token that is worth nothing any more is forgotten by the first look.
     */
    const mayAsk = remembered !== undefined || (await unknownTokens.isLeft(network))
    const device = mayAsk ? await findDevice(token) : undefined
    if (device) return device
    await unknownTokens.count(network)
    throw new UnknownDevice()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    device: KnownDevice
  }
}
