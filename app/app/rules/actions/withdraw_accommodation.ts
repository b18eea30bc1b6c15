import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Accommodation from '#rules/models/accommodation'

/** Takes back what a student was granted. */
export class WithdrawAccommodation {
  /** @throws E_ROW_NOT_FOUND */
  async run(accommodationId: string, actor: User): Promise<void> {
    const { schoolId } = actor
    await db.transaction(async (trx) => {
      const accommodation = await Accommodation.query({ client: trx })
        .where('id', accommodationId)
        .whereHas('student', (student) => void student.where('schoolId', schoolId))
        .firstOrFail()
      await accommodation.delete()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'accommodation.withdrawn',
          subject: { kind: 'student', id: accommodation.studentId },
          details: { kind: accommodation.kind },
        },
        trx
      )
    })
  }
}
