import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import Blackout from '#schedule/models/blackout'

export class DeleteBlackout {
  /** @throws E_ROW_NOT_FOUND */
  async run(blackoutId: string, actor: User): Promise<void> {
    const { schoolId } = actor
    await changeSchedule(schoolId, async (trx) => {
      const found = { id: blackoutId, schoolId }
      const blackout = await Blackout.query({ client: trx }).where(found).firstOrFail()
      await blackout.delete()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'blackout.deleted',
          subject: { kind: 'blackout', id: blackoutId },
          details: { name: blackout.name },
        },
        trx
      )
    })
  }
}
