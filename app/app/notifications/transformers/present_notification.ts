import type User from '#identity/models/user'
import type Notification from '#notifications/models/notification'
import type Pass from '#passes/models/pass'
import type Place from '#places/models/place'

/**
 * A notification as its reader sees it. The pass must be loaded with its type, student and place; whose pass it is
 * is said to those only who still work with students.
 */
export function presentNotification(notification: Notification, reader: User) {
  const { id, kind, params, link, readAt, createdAt } = notification
  const pass = notification.pass as Pass | null
  const aboutOthers = reader.hasRole('staff', 'admin')
  return {
    id,
    kind,
    params,
    pass: pass && {
      id: pass.id,
      type: pass.passType.name,
      student: aboutOthers ? pass.student.fullName : null,
      place: (pass.place as Place | null)?.name ?? null,
      valid_until: pass.validUntil.toUTC().toISO()!,
    },
    link,
    read_at: readAt?.toUTC().toISO() ?? null,
    created_at: createdAt.toUTC().toISO()!,
  }
}

export type PresentedNotification = ReturnType<typeof presentNotification>
