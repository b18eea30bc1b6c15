import { mailWords } from '#notifications/mail/catalogues'
import { composeMail } from '#notifications/mail/compose_mail'
import { loadReader } from '#notifications/mail/load_reader'
import { mailValues } from '#notifications/mail/mail_text'
import { CHOICES_PAGE, pageAddress } from '#notifications/mail/page_address'
import { sendMail } from '#notifications/mail/send_mail'
import { loadWithPass } from '#notifications/mail/load_with_pass'
import type { OutboxOrders } from '#notifications/outbox_kinds'

/** Sends one notification as an e-mail of its own, unless it has been read meanwhile. */
export async function sendNotificationMail(
  { notificationId }: OutboxOrders['notification.email'],
  orderId: string
): Promise<void> {
  const [notification] = await loadWithPass([notificationId])
  if (!notification || notification.readAt) return
  const reader = await loadReader(notification.userId)
  if (!reader) return

  const words = mailWords(reader.language)
  const values = mailValues(notification, reader.school, reader.language)
  const content = composeMail({
    language: reader.language,
    school: reader.school.name,
    subject: words(`${notification.kind}.subject`, values),
    lines: [words(`${notification.kind}.text`, values)],
    link: pageAddress(notification.link ?? '/'),
    choices: pageAddress(CHOICES_PAGE),
  })
  await sendMail(reader.user.email, content, orderId)
}
