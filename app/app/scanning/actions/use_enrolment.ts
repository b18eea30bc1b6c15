import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { readEnrolmentCode } from '#domain/enrolment_code'
import { recordAudit } from '#audit/actions/record_audit'
import { openDeviceIncident } from '#incidents/actions/open_device_incident'
import {
  DeviceIsLost,
  DeviceIsRevoked,
  EnrolmentExpired,
  EnrolmentUnknown,
  EnrolmentUsed,
} from '#scanning/device_problems'
import { forgetDevice, makeDeviceToken } from '#scanning/device_tokens'
import { hashOfEnrolmentCode } from '#scanning/enrolment_codes'
import Device from '#scanning/models/device'
import DeviceEnrolment from '#scanning/models/device_enrolment'

/**
 * Makes the browser that shows a code the device the code is for. A token the device had before is worth nothing within
 * ten seconds. A code that comes again is an incident: somebody has read it over a shoulder, or the answer
 * was lost on the way and the browser asks again.
 */
export class UseEnrolment {
  /** @throws EnrolmentUnknown, EnrolmentExpired, EnrolmentUsed, DeviceIsRevoked, DeviceIsLost */
  async run(secret: string): Promise<{ device: Device; token: string }> {
    const code = readEnrolmentCode(secret)
    if (!code) throw new EnrolmentUnknown()
    const { device, token } = await db.transaction((trx) => this.#use(code, trx))
    if (!token) throw new EnrolmentUsed()
    forgetDevice(device.id)
    return { device, token }
  }

  /** No token: the code was used before. That is no error here, because the incident must be committed. */
  async #use(code: string, trx: TransactionClientContract) {
    const known = await DeviceEnrolment.query({ client: trx })
      .where('secretHash', hashOfEnrolmentCode(code))
      .first()
    if (!known) throw new EnrolmentUnknown()
    // The device first, as whoever makes a new code does: two that use one code wait for each other here.
    const device = await Device.query({ client: trx })
      .where({ id: known.deviceId, schoolId: known.schoolId })
      .forUpdate()
      .firstOrFail()
    const enrolment = await known.refresh()
    if (enrolment.usedAt) {
      await openDeviceIncident('enrolment_reused', device, trx)
      return { device }
    }
    if (device.revokedAt) throw new DeviceIsRevoked()
    if (device.lostAt) throw new DeviceIsLost()
    if (enrolment.expiresAt <= DateTime.utc()) throw new EnrolmentExpired()
    return { device, token: await this.#connect(device, enrolment, trx) }
  }

  async #connect(device: Device, enrolment: DeviceEnrolment, trx: TransactionClientContract) {
    const { token, hash } = makeDeviceToken()
    await enrolment.merge({ usedAt: DateTime.utc() }).save()
    await device.merge({ tokenHash: hash }).save()
    const itself = { kind: 'device', id: device.id } as const
    const { schoolId } = device
    await recordAudit({ schoolId, actor: itself, action: 'device.enrolled', subject: itself }, trx)
    return token
  }
}
