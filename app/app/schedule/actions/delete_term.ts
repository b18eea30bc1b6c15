import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { changeSchedule } from '#schedule/actions/change_schedule'
import Term from '#schedule/models/term'

/** Deletes a term; limits of a term count as in holidays then. */
export class DeleteTerm {
  /** @throws E_ROW_NOT_FOUND */
  async run(termId: string, actor: User): Promise<void> {
    const { schoolId } = actor
    await changeSchedule(schoolId, async (trx) => {
      const term = await Term.query({ client: trx }).where({ id: termId, schoolId }).firstOrFail()
      await term.delete()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'term.deleted',
          subject: { kind: 'term', id: termId },
          details: { name: term.name },
        },
        trx
      )
    })
  }
}
