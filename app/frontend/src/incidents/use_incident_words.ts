import type { api } from '../api/client.js'
import { useMessages } from '../messages/use_messages.js'

export type Incident = Awaited<ReturnType<typeof api.incidents.list>>['incidents'][number]
export type IncidentKind = Incident['kind']

export const ICONS: Record<IncidentKind, string> = {
  used_twice: 'i-lucide-copy',
  revoked_used: 'i-lucide-ban',
  blocked_holder_used: 'i-lucide-user-x',
  lost_device_used: 'i-lucide-map-pin-off',
  enrolment_reused: 'i-lucide-qr-code',
  other: 'i-lucide-triangle-alert',
}

/** What an incident is called, and what it is about, in the reader's language. */
export function useIncidentWords() {
  const { t, has } = useMessages()
  const kindWords = (kind: IncidentKind) => t(`incidents.kind.${kind}`)

  /** Why the server would have refused, where the kind does not say it. */
  function conflictWords({ kind, conflict }: Incident): string | undefined {
    if (kind !== 'other' || !conflict) return undefined
    const key = `scan.reason.${conflict}`
    return t('incidents.server_says', { reason: has(key) ? t(key) : conflict })
  }
  return { kindWords, conflictWords }
}
