import { createHash, randomBytes } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import {
  ENROLMENT_CODE_LENGTH,
  ENROLMENT_MINUTES,
  formatEnrolmentCode,
  makeEnrolmentCode,
} from '#domain/enrolment_code'
import type Device from '#scanning/models/device'
import DeviceEnrolment from '#scanning/models/device_enrolment'

/** What the administrator carries to the device: shown once, good once. */
export type EnrolmentOffer = { secret: string; expires_at: string }

/** Makes a code for a device. One made before and not used is worth nothing any more. */
export async function offerEnrolment(
  device: Device,
  createdBy: string | null,
  trx: TransactionClientContract
): Promise<EnrolmentOffer> {
  const code = makeEnrolmentCode(randomBytes(ENROLMENT_CODE_LENGTH))
  const expiresAt = DateTime.utc().plus({ minutes: ENROLMENT_MINUTES })
  await expireEnrolments(device.id, trx)
  await DeviceEnrolment.create(
    {
      schoolId: device.schoolId,
      deviceId: device.id,
      secretHash: hashOfEnrolmentCode(code),
      createdBy,
      expiresAt,
    },
    { client: trx }
  )
  return { secret: formatEnrolmentCode(code), expires_at: expiresAt.toISO()! }
}

/** Makes the codes of a device that nobody has used worth nothing. */
export async function expireEnrolments(
  deviceId: string,
  trx: TransactionClientContract
): Promise<void> {
  const now = DateTime.utc()
  await DeviceEnrolment.query({ client: trx })
    .where('deviceId', deviceId)
    .whereNull('usedAt')
    .where('expiresAt', '>', now.toSQL()!)
    .update({ expiresAt: now })
}

/** @param code as `readEnrolmentCode` gives it */
export function hashOfEnrolmentCode(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}
