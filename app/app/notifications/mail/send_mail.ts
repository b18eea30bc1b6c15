import mail from '@adonisjs/mail/services/main'
import env from '#start/env'
import type { Mail } from '#notifications/mail/compose_mail'

/**
 * Hands an e-mail to the school's mail server.
 * @param orderId of the outbox: an e-mail that is sent twice, because the worker died in between, has the same
 * Message-ID, by which mailboxes know it
 */
export async function sendMail(to: string, content: Mail, orderId: string): Promise<void> {
  await mail.use('smtp').send((message) => {
    message
      .to(to)
      .subject(content.subject)
      .text(content.text)
      .html(content.html)
      .messageId(`<order-${orderId}@${new URL(env.get('APP_URL')).hostname}>`)
      .header('Auto-Submitted', 'auto-generated')
    if (content.choices) message.addListHeader('unsubscribe', content.choices)
  })
}
