import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type { OfferedDevice } from '#scanning/actions/add_device'
import { DeviceIsLost, DeviceIsRevoked } from '#scanning/device_problems'
import { offerEnrolment } from '#scanning/enrolment_codes'
import Device from '#scanning/models/device'

/**
 * Makes a new code for a device; its token works until the code is used.
 * @throws DeviceIsRevoked, DeviceIsLost, E_ROW_NOT_FOUND
 */
export class OfferNewEnrolment {
  run(deviceId: string, { schoolId, id }: User): Promise<OfferedDevice> {
    return db.transaction(async (trx) => {
      const device = await Device.query({ client: trx })
        .where({ id: deviceId, schoolId })
        .forUpdate()
        .firstOrFail()
      if (device.revokedAt) throw new DeviceIsRevoked()
      if (device.lostAt) throw new DeviceIsLost()
      const enrolment = await offerEnrolment(device, id, trx)
      const subject = { kind: 'device', id: deviceId }
      const by = { kind: 'user', id } as const
      await recordAudit({ schoolId, actor: by, action: 'device.enrolment_offered', subject }, trx)
      return { device, enrolment }
    })
  }
}
