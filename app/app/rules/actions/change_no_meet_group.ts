import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { NoMeetGroupEnded } from '#rules/actions/no_meet_problems'
import NoMeetGroup from '#rules/models/no_meet_group'

type Facts = { [fact: string]: string | number }

/**
 * Does something to a no-meet group that has not been ended, and audits it. The audit log names the group by its id and
 * nobody in it: its name and reason may say who is meant.
 * @param change gives the facts for the audit log
 * @throws NoMeetGroupEnded, E_ROW_NOT_FOUND
 */
export async function changeNoMeetGroup(
  groupId: string,
  actor: User,
  verb: string,
  change: (group: NoMeetGroup, trx: TransactionClientContract) => Promise<Facts>
): Promise<NoMeetGroup> {
  const { schoolId } = actor
  return db.transaction(async (trx) => {
    const found = { id: groupId, schoolId }
    const group = await NoMeetGroup.query({ client: trx }).where(found).forUpdate().firstOrFail()
    if (group.endedAt) throw new NoMeetGroupEnded()
    const details = await change(group, trx)
    await recordAudit(
      {
        schoolId,
        actor: { kind: 'user', id: actor.id },
        action: `no_meet_group.${verb}`,
        subject: { kind: 'no_meet_group', id: groupId },
        details,
      },
      trx
    )
    return group
  })
}
