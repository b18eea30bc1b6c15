import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { removeFactors } from '#identity/second_factor/factors_of'
import { OwnSecondFactor } from '#identity/second_factor/second_factor_problems'
import { endSessions } from '#identity/sessions/end_sessions'
import { notifyUsers } from '#notifications/actions/notify_users'

/** Somebody lost their phone and their codes: at the next sign-in they set everything up anew. */
export class ResetSecondFactor {
  /**
   * @param actor null: whoever holds the server, by its command line
   * @throws OwnSecondFactor
   */
  async run({ user, actor }: { user: User; actor: User | null }): Promise<void> {
    if (actor?.id === user.id) throw new OwnSecondFactor()
    await db.transaction(async (trx) => {
      await removeFactors(user.id, trx)
      await endSessions({ userId: user.id, because: 'second_factor' }, trx)
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: actor ? { kind: 'user', id: actor.id } : { kind: 'system' },
          action: 'user.second_factor_reset',
          subject: { kind: 'user', id: user.id },
        },
        trx
      )
      const params = { change: 'second_factor_reset' }
      await notifyUsers(
        { kind: 'account.changed', userIds: [user.id], params, link: '/account' },
        trx
      )
    })
  }
}
