import { mailWords } from '#notifications/mail/catalogues'
import { composeMail } from '#notifications/mail/compose_mail'
import { loadReader } from '#notifications/mail/load_reader'
import { loadWithPass } from '#notifications/mail/load_with_pass'
import { mailValues } from '#notifications/mail/mail_text'
import { CHOICES_PAGE, pageAddress } from '#notifications/mail/page_address'
import { sendMail } from '#notifications/mail/send_mail'
import type { OutboxOrders } from '#notifications/outbox_kinds'

/** Longer lists are read in the app. */
const MOST_LINES = 20

/** Sends what a reader has not read yet in one e-mail; nothing if all of it has been read or settled meanwhile. */
export async function sendDigestMail(
  { userId, notificationIds }: OutboxOrders['digest.email'],
  orderId: string
): Promise<void> {
  const unread = (await loadWithPass(notificationIds)).filter(({ readAt }) => !readAt)
  const reader = await loadReader(userId)
  if (unread.length === 0 || !reader) return

  const { language, school } = reader
  const words = mailWords(language)
  const count = unread.length
  const lines = unread
    .slice(0, MOST_LINES)
    .map((one) => `• ${words(`${one.kind}.text`, mailValues(one, school, language))}`)
  const hidden = count - lines.length
  const content = composeMail({
    language,
    school: school.name,
    subject: words('digest.subject', { count }),
    lines: [
      words('digest.intro', { count }),
      ...lines,
      ...(hidden > 0 ? [words('digest.more', { count: hidden })] : []),
    ],
    link: pageAddress(unread[0]!.link ?? '/'),
    choices: pageAddress(CHOICES_PAGE),
  })
  await sendMail(reader.user.email, content, orderId)
}
