import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { noteFactor } from '#identity/second_factor/actions/note_factor'
import { settleAfterRemoval } from '#identity/second_factor/actions/settle_after_removal'
import { NoSecondFactor } from '#identity/second_factor/second_factor_problems'

/** The person's authenticator app is asked for no more. */
export class RemoveTotp {
  /** @throws NoSecondFactor, LastSecondFactor */
  async run(user: User): Promise<void> {
    await db.transaction(async (trx) => {
      await trx.from('users').where('id', user.id).forUpdate().select('id')
      const removed = await trx
        .from('totp_secrets')
        .where('user_id', user.id)
        .whereNotNull('confirmed_at')
        .returning('id')
        .delete()
      if (removed.length === 0) throw new NoSecondFactor()
      await noteFactor(user, { change: 'second_factor_removed', method: 'totp' }, trx)
      await settleAfterRemoval(user, trx)
    })
  }
}
