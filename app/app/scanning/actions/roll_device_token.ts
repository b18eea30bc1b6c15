import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { Problem } from '#platform/errors/problem'
import { forgetDevice, makeDeviceToken } from '#scanning/device_tokens'
import Device from '#scanning/models/device'

export class DeviceIsRevoked extends Problem {
  static status = 409
  static code = 'E_DEVICE_IS_REVOKED'
  static help = 'Enrol it again as a new device.'
  static message = 'The device was revoked and stays so'
}

/**
 * Gives a device a new token, shown this once; the old one is worth nothing within ten seconds.
 * @throws DeviceIsRevoked, E_ROW_NOT_FOUND
 */
export class RollDeviceToken {
  async run(deviceId: string, { schoolId, id }: User): Promise<{ device: Device; token: string }> {
    const { token, hash } = makeDeviceToken()
    const device = await db.transaction(async (trx) => {
      const found = await Device.query({ client: trx })
        .where({ id: deviceId, schoolId })
        .forUpdate()
        .firstOrFail()
      if (found.revokedAt) throw new DeviceIsRevoked()
      await found.merge({ tokenHash: hash }).save()
      const subject = { kind: 'device', id: deviceId }
      await recordAudit(
        { schoolId, actor: { kind: 'user', id }, action: 'device.token_rolled', subject },
        trx
      )
      return found
    })
    forgetDevice(deviceId)
    return { device, token }
  }
}
