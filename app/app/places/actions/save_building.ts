import db from '@adonisjs/lucid/services/db'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { archive } from '#places/actions/archiving'
import Building from '#places/models/building'
import { refusingTakenNames } from '#platform/errors/name_taken'

type BuildingSettings = { name?: string; capacity?: number | null; archived?: boolean }

/**
 * Adds a building, or changes the one named. The places of an archived building keep naming it.
 * @throws NameTaken, E_ROW_NOT_FOUND
 */
export class SaveBuilding {
  run(
    buildingId: string | null,
    { archived, ...columns }: BuildingSettings,
    actor: User
  ): Promise<Building> {
    const { schoolId } = actor
    return refusingTakenNames(() =>
      db.transaction(async (trx) => {
        const building = buildingId
          ? await Building.query({ client: trx })
              .where({ id: buildingId, schoolId })
              .forUpdate()
              .firstOrFail()
          : new Building().merge({ schoolId }).useTransaction(trx)
        building.merge(columns)
        archive(building, archived)
        const changes = changesOf(building)
        await building.save()
        await recordAudit(
          {
            schoolId,
            actor: { kind: 'user', id: actor.id },
            action: buildingId ? 'building.changed' : 'building.created',
            subject: { kind: 'building', id: building.id },
            details: buildingId ? changes : { name: building.name },
          },
          trx
        )
        return building.refresh()
      })
    )
  }
}
