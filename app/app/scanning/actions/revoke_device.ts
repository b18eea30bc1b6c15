import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { forgetDevice } from '#scanning/device_tokens'
import Device from '#scanning/models/device'

/**
 * Shuts a device out for good; what it sends from now on is refused. Revoking again changes nothing.
 * @throws E_ROW_NOT_FOUND
 */
export class RevokeDevice {
  async run(deviceId: string, { schoolId, id }: User): Promise<Device> {
    const device = await db.transaction(async (trx) => {
      const found = await Device.query({ client: trx })
        .where({ id: deviceId, schoolId })
        .forUpdate()
        .firstOrFail()
      if (found.revokedAt) return found
      await found.merge({ revokedAt: DateTime.utc() }).save()
      const subject = { kind: 'device', id: deviceId }
      await recordAudit(
        { schoolId, actor: { kind: 'user', id }, action: 'device.revoked', subject },
        trx
      )
      return found
    })
    forgetDevice(deviceId)
    return device
  }
}
