import { notifyOfImport } from '#notifications/actions/notify_of_import'
import { notifyOfTransition } from '#notifications/actions/notify_of_transition'
import type { Handlers } from '#notifications/delivery/handler'
import { sendDigestMail } from '#notifications/mail/send_digest_mail'
import { sendNotificationMail } from '#notifications/mail/send_notification_mail'

/** Who does which order. */
export const HANDLERS: Handlers = {
  'pass.transition': { apply: notifyOfTransition },
  'import.finished': { apply: notifyOfImport },
  'notification.email': { deliver: sendNotificationMail },
  'digest.email': { deliver: sendDigestMail },
}
