import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { DeviceIsRevoked } from '#scanning/device_problems'
import { forgetDevice } from '#scanning/device_tokens'
import Device from '#scanning/models/device'

/**
 * Takes back that a device is lost. Its old token stays worth nothing, for nobody knows who has read it meanwhile: the
 * device waits for a new code. Saying it again changes nothing.
 * @throws DeviceIsRevoked, E_ROW_NOT_FOUND
 */
export class MarkDeviceFound {
  async run(deviceId: string, { schoolId, id }: User): Promise<Device> {
    const device = await db.transaction(async (trx) => {
      const found = await Device.query({ client: trx })
        .where({ id: deviceId, schoolId })
        .forUpdate()
        .firstOrFail()
      if (found.revokedAt) throw new DeviceIsRevoked()
      if (!found.lostAt) return found
      await found.merge({ lostAt: null, tokenHash: null }).save()
      const subject = { kind: 'device', id: deviceId }
      const actor = { kind: 'user', id } as const
      await recordAudit({ schoolId, actor, action: 'device.found', subject }, trx)
      return found
    })
    forgetDevice(deviceId)
    return device
  }
}
