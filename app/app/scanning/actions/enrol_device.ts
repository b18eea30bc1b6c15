import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import Checkpoint from '#places/models/checkpoint'
import Place from '#places/models/place'
import { refusingTakenNames } from '#platform/errors/name_taken'
import { makeDeviceToken } from '#scanning/device_tokens'
import Device from '#scanning/models/device'

export type DevicePlan = {
  schoolId: string
  name: string
  kind?: Device['kind']
  /** Where a gate scans: by id or by name; without either the school's first one. */
  checkpointId?: string
  checkpointName?: string
  /** The room a kiosk stands in. */
  placeId?: string
}

/** Makes a gate or kiosk known and gives it its token at once; for the command line and for tests. */
export class EnrolDevice {
  /** @throws E_ROW_NOT_FOUND when the checkpoint or place is not there or archived */
  run(plan: DevicePlan): Promise<{ device: Device; token: string }> {
    const { token, hash } = makeDeviceToken()
    return db.transaction(async (trx) => {
      const device = await insertDevice(plan, hash, trx)
      const { schoolId, name, kind } = device
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'system' },
          action: 'device.enrolled',
          subject: { kind: 'device', id: device.id },
          details: { name, kind },
        },
        trx
      )
      return { device, token }
    })
  }
}

/** Adds the row of a device; without the hash of a token no browser is it yet. */
export async function insertDevice(
  plan: DevicePlan,
  tokenHash: Buffer | null,
  trx: TransactionClientContract
): Promise<Device> {
  const { schoolId, name, kind = 'gate', placeId = null } = plan
  const checkpoint = placeId
    ? await checkpointOf(placeId, schoolId, trx)
    : await findCheckpoint(plan, trx)
  const at = { checkpointId: checkpoint.id, placeId }
  return Device.create({ schoolId, name, kind, ...at, tokenHash }, { client: trx })
}

function findCheckpoint(
  { schoolId, checkpointId, checkpointName }: DevicePlan,
  trx: TransactionClientContract
): Promise<Checkpoint> {
  return Checkpoint.query({ client: trx })
    .where({ schoolId })
    .whereNull('archivedAt')
    .if(checkpointId, (query) => query.where('id', checkpointId!))
    .if(checkpointName, (query) => query.where('name', checkpointName!))
    .orderBy('createdAt')
    .firstOrFail()
}

/** A kiosk is at the first checkpoint of its place, and brings one along where there is none. */
export async function checkpointOf(
  placeId: string,
  schoolId: string,
  trx: TransactionClientContract
): Promise<Checkpoint> {
  const place = await Place.query({ client: trx })
    .where({ id: placeId, schoolId })
    .whereNull('archivedAt')
    .forUpdate()
    .firstOrFail()
  const existing = await Checkpoint.query({ client: trx })
    .where({ placeId })
    .whereNull('archivedAt')
    .orderBy('createdAt')
    .first()
  return (
    existing ??
    refusingTakenNames(() =>
      Checkpoint.create({ schoolId, placeId, name: place.name, direction: 'both' }, { client: trx })
    )
  )
}
