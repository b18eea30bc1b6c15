import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Passkey from '#identity/passkeys/models/passkey'

/** Calls one of the person's own passkeys something else. */
export class RenamePasskey {
  /** @throws E_ROW_NOT_FOUND */
  async run({ id, user, name }: { id: string; user: User; name: string }): Promise<Passkey> {
    return db.transaction(async (trx) => {
      const passkey = await Passkey.query({ client: trx })
        .where({ id, userId: user.id })
        .forUpdate()
        .firstOrFail()
      const before = passkey.name
      await passkey.merge({ name }).save()
      const actor = { kind: 'user', id: user.id } as const
      const subject = { kind: 'user', id: user.id }
      const { schoolId } = user
      const details = { before, name }
      await recordAudit({ schoolId, actor, action: 'passkey.renamed', subject, details }, trx)
      return passkey
    })
  }
}
