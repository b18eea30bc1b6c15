import type { api } from '../api/client.js'
import { useMessages } from '../messages/use_messages.js'

export type ListedNotification = Awaited<
  ReturnType<typeof api.notifications.list>
>['notifications'][number]
export type NotificationKind = ListedNotification['kind']

const ICONS: Record<NotificationKind, string> = {
  'pass.waiting': 'i-lucide-hand',
  'pass.overdue': 'i-lucide-clock-alert',
  'pass.issued': 'i-lucide-ticket',
  'pass.approved': 'i-lucide-circle-check',
  'pass.denied': 'i-lucide-circle-x',
  'pass.expired': 'i-lucide-hourglass',
  'pass.late': 'i-lucide-clock-alert',
  'pass.revoked': 'i-lucide-ban',
  'account.changed': 'i-lucide-shield-alert',
  'import.finished': 'i-lucide-file-check',
  'incident.opened': 'i-lucide-triangle-alert',
}

/** What a notification says in the reader's language. */
export function useNotificationWords() {
  const { t, time } = useMessages()

  function text({ kind, pass, params }: ListedNotification): string {
    return t(`notifications.${kind}`, {
      student: pass?.student ?? t('notifications.somebody'),
      type: pass?.type ?? '',
      place: pass?.place ?? 'none',
      until: pass ? time(pass.valid_until) : '',
      file: String(params.file ?? ''),
      state: String(params.state ?? ''),
      change: String(params.change ?? ''),
      left: Number(params.left ?? 0),
      incident: String(params.incident ?? ''),
      device: String(params.device ?? ''),
      count: Number(params.count ?? 1),
    })
  }

  const title = (kind: NotificationKind) => t(`notifications.title.${kind}`)
  const icon = (kind: NotificationKind) => ICONS[kind]
  return { text, title, icon }
}
