import db from '@adonisjs/lucid/services/db'
import { mailIsConfigured } from '#config/mail'
import { normaliseEmail } from '#identity/models/user'
import { orderOutbox } from '#notifications/outbox'

/**
 * Takes the wish for a new password. Whether there is such an account is looked up by the worker only: for every
 * address the same is done and answered here.
 */
export async function askForPassword(email: string): Promise<void> {
  if (!mailIsConfigured) return
  await db.transaction((trx) =>
    orderOutbox('password.forgotten', { email: normaliseEmail(email) }, trx)
  )
}
