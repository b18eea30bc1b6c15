import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Checkpoint from '#places/models/checkpoint'
import { Problem } from '#platform/errors/problem'
import { checkpointOf } from '#scanning/actions/enrol_device'
import { forgetDevice } from '#scanning/device_tokens'
import Device from '#scanning/models/device'

export class WrongKindOfPlace extends Problem {
  static status = 422
  static code = 'E_WRONG_KIND_OF_PLACE'
  static help = 'Send checkpoint_id for a gate and place_id for a kiosk.'
  static message = 'A gate stands at a checkpoint, a kiosk in a place'
}

type DeviceSettings = { name?: string; checkpointId?: string; placeId?: string }

/**
 * Renames a device or moves it. The gates take up their new checkpoint within seconds.
 * @throws WrongKindOfPlace, E_ROW_NOT_FOUND
 */
export class ChangeDevice {
  async run(deviceId: string, settings: DeviceSettings, actor: User): Promise<Device> {
    const device = await db.transaction((trx) => this.#change(deviceId, settings, actor, trx))
    forgetDevice(deviceId)
    return device
  }

  async #change(
    deviceId: string,
    settings: DeviceSettings,
    { schoolId, id: actorId }: User,
    trx: TransactionClientContract
  ): Promise<Device> {
    const device = await Device.query({ client: trx })
      .where({ id: deviceId, schoolId })
      .forUpdate()
      .firstOrFail()
    if (device.kind === 'gate' ? settings.placeId : settings.checkpointId) {
      throw new WrongKindOfPlace()
    }
    if (settings.name) device.name = settings.name
    if (settings.placeId) {
      device.placeId = settings.placeId
      device.checkpointId = (await checkpointOf(settings.placeId, schoolId, trx)).id
    }
    if (settings.checkpointId) {
      const wanted = { id: settings.checkpointId, schoolId }
      await Checkpoint.query({ client: trx }).where(wanted).whereNull('archivedAt').firstOrFail()
      device.checkpointId = settings.checkpointId
    }
    const details = changesOf(device)
    await device.save()
    const subject = { kind: 'device', id: deviceId }
    const by = { kind: 'user', id: actorId } as const
    await recordAudit({ schoolId, actor: by, action: 'device.changed', subject, details }, trx)
    return device
  }
}
