import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { assertStaff } from '#identity/school/actions/assert_staff'
import { archive } from '#places/actions/archiving'
import { assertNoDevicesAt } from '#places/actions/gates_at'
import Building from '#places/models/building'
import Place from '#places/models/place'
import { refusingTakenNames } from '#platform/errors/name_taken'

export type PlaceSettings = Partial<
  Pick<
    Place,
    | 'name'
    | 'kind'
    | 'buildingId'
    | 'capacity'
    | 'defaultMinutes'
    | 'approvalPolicy'
    | 'requestable'
  >
> & { staffIds?: string[]; archived?: boolean }

/**
 * Adds a place, or changes the one named. What is not given stays as it is; a place is never deleted, because passes
 * and scans of the past name it.
 * @throws NameTaken, NotStaff, DevicesStandThere, E_ROW_NOT_FOUND
 */
export class SavePlace {
  run(placeId: string | null, settings: PlaceSettings, actor: User): Promise<Place> {
    return refusingTakenNames(() =>
      db.transaction((trx) => this.#save(placeId, settings, actor, trx))
    )
  }

  async #save(
    placeId: string | null,
    { staffIds, archived, ...columns }: PlaceSettings,
    actor: User,
    trx: TransactionClientContract
  ): Promise<Place> {
    const { schoolId } = actor
    const place = placeId
      ? await Place.query({ client: trx })
          .where({ id: placeId, schoolId })
          .forUpdate()
          .firstOrFail()
      : new Place().merge({ schoolId }).useTransaction(trx)
    if (columns.buildingId) {
      await Building.query({ client: trx })
        .where({ id: columns.buildingId, schoolId })
        .firstOrFail()
    }
    place.merge(columns)
    archive(place, archived)
    if (placeId && place.$dirty.archivedAt) await assertNoDevicesAt({ placeId }, trx)

    const changes = changesOf(place)
    await place.save()
    if (staffIds) {
      await assertStaff(schoolId, staffIds, trx)
      await place.related('staff').sync([...new Set(staffIds)], true, trx)
    }
    await recordAudit(
      {
        schoolId,
        actor: { kind: 'user', id: actor.id },
        action: placeId ? 'place.changed' : 'place.created',
        subject: { kind: 'place', id: place.id },
        details: placeId
          ? { ...changes, ...(staffIds ? { staff: staffIds.length } : {}) }
          : { name: place.name },
      },
      trx
    )
    await place.load((relations) => relations.load('staff').load('checkpoints'))
    return place.refresh()
  }
}
