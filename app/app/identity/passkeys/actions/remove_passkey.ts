import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import Passkey from '#identity/passkeys/models/passkey'
import { noteFactor } from '#identity/second_factor/actions/note_factor'
import { settleAfterRemoval } from '#identity/second_factor/actions/settle_after_removal'

/** Removes one of the person's own passkeys; the last factor of somebody who must have one stays. */
export class RemovePasskey {
  /** @throws E_ROW_NOT_FOUND, LastSecondFactor */
  async run({ id, user }: { id: string; user: User }): Promise<void> {
    await db.transaction(async (trx) => {
      // One at a time for a person, or the last two could go at the same moment.
      await trx.from('users').where('id', user.id).forUpdate().select('id')
      const passkey = await Passkey.query({ client: trx })
        .where({ id, userId: user.id })
        .firstOrFail()
      await passkey.delete()
      await noteFactor(user, { change: 'second_factor_removed', method: 'passkey' }, trx)
      await settleAfterRemoval(user, trx)
    })
  }
}
