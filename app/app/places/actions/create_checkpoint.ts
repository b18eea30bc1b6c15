import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Checkpoint from '#places/models/checkpoint'
import Place from '#places/models/place'
import { refusingTakenNames } from '#platform/errors/name_taken'

type NewCheckpoint = { placeId: string; name: string; direction: Checkpoint['direction'] }

/**
 * Adds a point of a place where gates scan.
 * @throws NameTaken, E_ROW_NOT_FOUND
 */
export class CreateCheckpoint {
  run({ placeId, name, direction }: NewCheckpoint, actor: User): Promise<Checkpoint> {
    const { schoolId } = actor
    return refusingTakenNames(() =>
      db.transaction(async (trx) => {
        await Place.query({ client: trx }).where({ id: placeId, schoolId }).firstOrFail()
        const checkpoint = await Checkpoint.create(
          { schoolId, placeId, name, direction },
          { client: trx }
        )
        await recordAudit(
          {
            schoolId,
            actor: { kind: 'user', id: actor.id },
            action: 'checkpoint.created',
            subject: { kind: 'checkpoint', id: checkpoint.id },
            details: { name, direction },
          },
          trx
        )
        return checkpoint.refresh()
      })
    )
  }
}
