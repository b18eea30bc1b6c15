import { mailNewPassword } from '#identity/forgotten_password/mail_new_password'
import { notifyOfImport } from '#notifications/actions/notify_of_import'
import { notifyOfTransition } from '#notifications/actions/notify_of_transition'
import type { Handlers } from '#notifications/delivery/handler'
import { sendAccountMail } from '#notifications/mail/send_account_mail'
import { sendDigestMail } from '#notifications/mail/send_digest_mail'
import { sendLinkMail } from '#notifications/mail/send_link_mail'
import { sendNotificationMail } from '#notifications/mail/send_notification_mail'

/** Who does which order. */
export const HANDLERS: Handlers = {
  'pass.transition': { apply: notifyOfTransition },
  'import.finished': { apply: notifyOfImport },
  'notification.email': { deliver: sendNotificationMail },
  'digest.email': { deliver: sendDigestMail },
  'link.email': { deliver: sendLinkMail },
  'account.email': { deliver: sendAccountMail },
  'password.forgotten': { deliver: mailNewPassword },
}
