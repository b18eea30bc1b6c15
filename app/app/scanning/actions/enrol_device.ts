import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import Checkpoint from '#places/models/checkpoint'
import Place from '#places/models/place'
import { refusingTakenNames } from '#platform/errors/name_taken'
import { makeDeviceToken } from '#scanning/device_tokens'
import Device from '#scanning/models/device'

export type Enrolment = {
  schoolId: string
  name: string
  kind?: Device['kind']
  /** Where a gate scans: by id or by name; without either the school's first one. */
  checkpointId?: string
  checkpointName?: string
  /** The room a kiosk stands in. */
  placeId?: string
  /** The administrator; without one the command line did it. */
  actorId?: string
}

/** Makes a gate or kiosk known and gives it its token, which is shown this once and kept nowhere. */
export class EnrolDevice {
  /** @throws E_ROW_NOT_FOUND when the checkpoint or place is not there or archived */
  run(enrolment: Enrolment): Promise<{ device: Device; token: string }> {
    const { schoolId, name, kind = 'gate', placeId, actorId } = enrolment
    const { token, hash } = makeDeviceToken()
    return db.transaction(async (trx) => {
      const checkpoint = placeId
        ? await checkpointOf(placeId, schoolId, trx)
        : await findCheckpoint(enrolment, trx)
      const device = await Device.create(
        {
          schoolId,
          name,
          kind,
          checkpointId: checkpoint.id,
          placeId: placeId ?? null,
          tokenHash: hash,
        },
        { client: trx }
      )
      await recordAudit(
        {
          schoolId,
          actor: actorId ? { kind: 'user', id: actorId } : { kind: 'system' },
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

function findCheckpoint(
  { schoolId, checkpointId, checkpointName }: Enrolment,
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
