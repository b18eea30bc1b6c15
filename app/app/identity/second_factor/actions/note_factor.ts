import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type { SecondFactorMethod } from '#identity/second_factor/proved'
import { notifyUsers } from '#notifications/actions/notify_users'

type Change = 'second_factor_added' | 'second_factor_removed'

/** Puts into the audit log that somebody changed their own factors, and tells them: a thief would do the same. */
export async function noteFactor(
  user: User,
  { change, method }: { change: Change; method: SecondFactorMethod },
  trx: TransactionClientContract
): Promise<void> {
  await recordAudit(
    {
      schoolId: user.schoolId,
      actor: { kind: 'user', id: user.id },
      action: `user.${change}`,
      subject: { kind: 'user', id: user.id },
      details: { method },
    },
    trx
  )
  await notifyUsers(
    { kind: 'account.changed', userIds: [user.id], params: { change }, link: '/account' },
    trx
  )
}
