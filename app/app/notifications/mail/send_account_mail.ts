import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { mailWords } from '#notifications/mail/catalogues'
import { composeMail } from '#notifications/mail/compose_mail'
import { loadReader } from '#notifications/mail/load_reader'
import { dayAndHour, isolatedIn } from '#notifications/mail/mail_text'
import { pageAddress } from '#notifications/mail/page_address'
import { sendMail } from '#notifications/mail/send_mail'
import type { OutboxOrders } from '#notifications/outbox_kinds'

/** Tells the owner of an account what was changed with it; also where the e-mails went before, if that was it. */
export async function sendAccountMail(
  { userId, change, at, to }: OutboxOrders['account.email'],
  orderId: string
): Promise<void> {
  const reader = await loadReader(userId)
  if (!reader) return
  const { user, school, language } = reader
  const words = mailWords(language)
  const what = words('account_change.subject', { change })
  const email = isolatedIn(language)(to ?? user.email)
  const when = dayAndHour(DateTime.fromISO(at), school, language)
  const content = composeMail({
    language,
    school: school.name,
    subject: what,
    lines: [words('account_change.text', { what, email, when }), words('account_change.otherwise')],
    link: pageAddress('/'),
  })
  for (const address of to ? [to, user.email] : [user.email])
    await sendMail(address, content, orderId)
  if (to) await forgetAddress(orderId)
}

/** Orders are kept for a month; an address that is no longer the account's is not. */
async function forgetAddress(orderId: string): Promise<void> {
  await db.rawQuery(`update outbox set payload = payload || '{"to": null}' where id = ?`, [orderId])
}
