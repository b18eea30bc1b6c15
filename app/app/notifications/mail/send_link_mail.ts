import { appUrl } from '#config/app'
import { linkWith, unsealToken } from '#identity/links/token'
import Invitation from '#identity/models/invitation'
import { mailWords } from '#notifications/mail/catalogues'
import { composeMail } from '#notifications/mail/compose_mail'
import { loadReader } from '#notifications/mail/load_reader'
import { dayAndHour, isolatedIn } from '#notifications/mail/mail_text'
import { sendMail } from '#notifications/mail/send_mail'
import type { OutboxOrders } from '#notifications/outbox_kinds'

/**
 * Mails the link with which a password is chosen, unless it has been used, replaced or has run out. The token is
 * opened here only, and nothing is left of it once the mail server has the e-mail.
 */
export async function sendLinkMail(
  { invitationId }: OutboxOrders['link.email'],
  orderId: string
): Promise<void> {
  const invitation = await Invitation.findOrFail(invitationId)
  const token = invitation.sealedToken && unsealToken(invitation.sealedToken)
  const reader = await loadReader(invitation.userId)
  if (token && reader && !invitation.closedAt && invitation.expiresAt.toMillis() > Date.now()) {
    const { user, school, language } = reader
    const { purpose } = invitation
    const words = mailWords(language)
    const isolated = isolatedIn(language)
    const values = { school: isolated(school.name), email: isolated(user.email) }
    const until = dayAndHour(invitation.expiresAt, school, language)
    const content = composeMail({
      language,
      school: school.name,
      subject: words(`link.${purpose}.subject`, values),
      lines: [
        words(`link.${purpose}.text`, values),
        words('link.valid', { until }),
        words(`link.${purpose}.otherwise`),
      ],
      open: words('link.open'),
      link: linkWith(token, appUrl),
    })
    await sendMail(user.email, content, orderId)
  }
  await invitation.merge({ sealedToken: null }).save()
}
