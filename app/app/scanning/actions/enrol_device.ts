import { recordAudit } from '#audit/actions/record_audit'
import Checkpoint from '#places/models/checkpoint'
import { makeDeviceToken } from '#scanning/device_tokens'
import Device from '#scanning/models/device'
import db from '@adonisjs/lucid/services/db'

type Enrolment = { schoolId: string; name: string; checkpointName?: string }

/** Makes a gate known and gives it its token, which is shown this once and kept nowhere. */
export class EnrolDevice {
  async run({
    schoolId,
    name,
    checkpointName,
  }: Enrolment): Promise<{ device: Device; token: string }> {
    const checkpoint = await Checkpoint.query()
      .where({ schoolId })
      .if(checkpointName, (query) => query.where('name', checkpointName!))
      .orderBy('createdAt')
      .firstOrFail()
    const { token, hash } = makeDeviceToken()

    return db.transaction(async (trx) => {
      const device = await Device.create(
        { schoolId, name, checkpointId: checkpoint.id, tokenHash: hash },
        { client: trx }
      )
      const subject = { kind: 'device', id: device.id }
      await recordAudit(
        { schoolId, actor: { kind: 'system' }, action: 'device.enrolled', subject },
        trx
      )
      return { device, token }
    })
  }
}
