import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { DeviceIsRevoked } from '#scanning/device_problems'
import { forgetDevice } from '#scanning/device_tokens'
import { expireEnrolments } from '#scanning/enrolment_codes'
import Device from '#scanning/models/device'

/**
 * Shuts a device out that somebody may hold who should not: its token opens nothing, and whoever shows it is an
 * incident. A code made for it before is worth nothing, also when it is found. What it scanned before is still taken.
 * Saying it again changes nothing.
 * @throws DeviceIsRevoked, E_ROW_NOT_FOUND
 */
export class MarkDeviceLost {
  async run(deviceId: string, { schoolId, id }: User): Promise<Device> {
    const device = await db.transaction(async (trx) => {
      const found = await Device.query({ client: trx })
        .where({ id: deviceId, schoolId })
        .forUpdate()
        .firstOrFail()
      if (found.revokedAt) throw new DeviceIsRevoked()
      if (found.lostAt) return found
      await found.merge({ lostAt: DateTime.utc() }).save()
      await expireEnrolments(deviceId, trx)
      const subject = { kind: 'device', id: deviceId }
      const actor = { kind: 'user', id } as const
      await recordAudit({ schoolId, actor, action: 'device.lost', subject }, trx)
      return found
    })
    forgetDevice(deviceId)
    return device
  }
}
