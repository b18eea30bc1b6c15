import vine from '@vinejs/vine'
import {
  EMAIL_MODES,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from '#notifications/notification_kinds'
import { pageFields } from '#platform/lists/page'

const KINDS = Object.keys(NOTIFICATION_KINDS) as NotificationKind[]

export const listNotificationsValidator = vine.create(pageFields)

/** The notification named in the address. */
export const notificationAddressValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})

export const notificationChoicesValidator = vine.create({
  choices: vine
    .array(vine.object({ kind: vine.enum(KINDS), email: vine.enum(EMAIL_MODES) }))
    .minLength(1)
    .maxLength(KINDS.length),
})
