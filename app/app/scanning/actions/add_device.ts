import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { insertDevice, type DevicePlan } from '#scanning/actions/enrol_device'
import { offerEnrolment, type EnrolmentOffer } from '#scanning/enrolment_codes'
import type Device from '#scanning/models/device'

/** A device, and the code with which a browser becomes it. */
export type OfferedDevice = { device: Device; enrolment: EnrolmentOffer }

/**
 * Makes a gate or kiosk that no browser is yet.
 * @throws E_ROW_NOT_FOUND when the checkpoint or place is not there or archived
 */
export class AddDevice {
  run(plan: Omit<DevicePlan, 'schoolId'>, actor: User): Promise<OfferedDevice> {
    return db.transaction((trx) => this.#add({ ...plan, schoolId: actor.schoolId }, actor, trx))
  }

  async #add(plan: DevicePlan, actor: User, trx: TransactionClientContract) {
    const device = await insertDevice(plan, null, trx)
    const enrolment = await offerEnrolment(device, actor.id, trx)
    await recordAudit(
      {
        schoolId: actor.schoolId,
        actor: { kind: 'user', id: actor.id },
        action: 'device.added',
        subject: { kind: 'device', id: device.id },
        details: { name: device.name, kind: device.kind },
      },
      trx
    )
    return { device, enrolment }
  }
}
