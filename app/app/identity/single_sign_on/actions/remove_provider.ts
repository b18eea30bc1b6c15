import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { endSessionsOf } from '#identity/single_sign_on/actions/end_sessions_of'
import { lockProvider } from '#identity/single_sign_on/actions/save_provider'

/** Removes a provider with its links to accounts; the accounts stay. */
export class RemoveProvider {
  /** @throws E_ROW_NOT_FOUND */
  async run(id: string, actor: User): Promise<void> {
    await db.transaction(async (trx) => {
      const provider = await lockProvider(id, actor, trx)
      await endSessionsOf(provider, trx)
      await provider.delete()
      await recordAudit(
        {
          schoolId: actor.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'identity_provider.removed',
          subject: { kind: 'identity_provider', id },
          details: { name: provider.name, issuer: provider.issuer },
        },
        trx
      )
    })
  }
}
