import db from '@adonisjs/lucid/services/db'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { archive } from '#places/actions/archiving'
import { assertNoDevicesAt } from '#places/actions/gates_at'
import Checkpoint from '#places/models/checkpoint'
import { refusingTakenNames } from '#platform/errors/name_taken'

type CheckpointSettings = {
  name?: string
  direction?: Checkpoint['direction']
  archived?: boolean
}

/** @throws NameTaken, DevicesStandThere, E_ROW_NOT_FOUND */
export class ChangeCheckpoint {
  run(
    checkpointId: string,
    { archived, ...columns }: CheckpointSettings,
    actor: User
  ): Promise<Checkpoint> {
    const { schoolId } = actor
    return refusingTakenNames(() =>
      db.transaction(async (trx) => {
        const checkpoint = await Checkpoint.query({ client: trx })
          .where({ id: checkpointId, schoolId })
          .forUpdate()
          .firstOrFail()
        checkpoint.merge(columns)
        archive(checkpoint, archived)
        if (checkpoint.$dirty.archivedAt) await assertNoDevicesAt({ checkpointId }, trx)
        const changes = changesOf(checkpoint)
        await checkpoint.save()
        await recordAudit(
          {
            schoolId,
            actor: { kind: 'user', id: actor.id },
            action: 'checkpoint.changed',
            subject: { kind: 'checkpoint', id: checkpointId },
            details: changes,
          },
          trx
        )
        return checkpoint
      })
    )
  }
}
