import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type Supervision from '#scanning/supervision/supervision'

/** The supervisor steps away from the gate before the time is over. */
export class EndSupervision {
  async run(supervision: Supervision): Promise<void> {
    await db.transaction(async (trx) => {
      await supervision.useTransaction(trx).merge({ endedAt: DateTime.utc() }).save()
      await recordAudit(
        {
          schoolId: supervision.schoolId,
          actor: { kind: 'user', id: supervision.userId },
          action: 'supervision.ended',
          subject: { kind: 'device', id: supervision.deviceId },
        },
        trx
      )
    })
  }
}
