import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { mailIsConfigured } from '#config/mail'
import type { AccountChange } from '#identity/account_mail/account_change'
import type User from '#identity/models/user'
import { orderOutbox } from '#notifications/outbox'

type Told = {
  user: Pick<User, 'id'>
  change: AccountChange
  /** Where the account's e-mails went until now, if that is what was changed. */
  formerEmail?: string
}

/**
 * Mails the owner that something was changed with which one signs in, in the transaction of the change. Nobody can
 * choose not to get it; without a mail server nothing is sent.
 */
export async function tellOwner(
  { user, change, formerEmail }: Told,
  trx: TransactionClientContract
): Promise<void> {
  if (!mailIsConfigured) return
  const at = new Date().toISOString()
  await orderOutbox('account.email', { userId: user.id, change, at, to: formerEmail ?? null }, trx)
}
