import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import User from '#identity/models/user'
import Passkey from '#identity/passkeys/models/passkey'
import { assertFactorLeft } from '#identity/passkeys/assert_factor_left'

/** Removes one of the person's own passkeys; the last factor of somebody who must have one stays. */
export class RemovePasskey {
  /** @throws E_ROW_NOT_FOUND, LastSecondFactor */
  async run({ id, user }: { id: string; user: User }): Promise<void> {
    await db.transaction(async (trx) => {
      // One at a time for a person, or the last two could go at the same moment.
      await User.query({ client: trx }).where('id', user.id).forUpdate().firstOrFail()
      const passkey = await Passkey.query({ client: trx })
        .where({ id, userId: user.id })
        .firstOrFail()
      await passkey.delete()
      await assertFactorLeft(user, trx)
      const actor = { kind: 'user', id: user.id } as const
      const subject = { kind: 'user', id: user.id }
      const { schoolId } = user
      const details = { name: passkey.name }
      await recordAudit({ schoolId, actor, action: 'passkey.removed', subject, details }, trx)
    })
  }
}
