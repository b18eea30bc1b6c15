import { computed } from 'vue'
import { useMessages } from '../../messages/use_messages.js'
import { RELEASE } from '../../page/release.js'
import type { ManagedDevice } from './device_link.js'

const SILENT_AFTER = 7 * 24 * 3_600_000
/** A code is refused when the clocks are further apart (pass-code.md, Time); gates correct theirs, phones next to them may not. */
const CLOCK_IS_WRONG = 60_000

type Badge = { color: 'error' | 'warning' | 'neutral'; label: string }

/** What an administrator should know of a device at a glance, the worst first. */
export function useDeviceHealth(device: () => ManagedDevice, now: () => number) {
  const { t, time } = useMessages()

  const seen = computed(() => {
    const { revoked_at: revoked, lost_at: lost, last_seen_at: last } = device()
    if (revoked) return t('admin.devices.revoked_at', { at: time(revoked) })
    if (lost) return t('admin.devices.lost_at', { at: time(lost) })
    if (!last) return t('admin.devices.never_seen')
    return t('admin.devices.seen_at', { at: time(last) })
  })

  const badges = computed((): Badge[] => {
    const { revoked_at: revoked, lost_at: lost, connected, last_seen_at: last } = device()
    if (revoked) return []
    if (lost) return [{ color: 'error', label: t('admin.devices.lost') }]
    if (!connected) return [{ color: 'neutral', label: t('admin.devices.not_connected') }]
    const silent = !last || now() - Date.parse(last) > SILENT_AFTER
    return [
      ...(silent ? [{ color: 'warning' as const, label: t('admin.devices.silent') }] : []),
      ...ofHeartbeat(device().heartbeat),
    ]
  })

  function ofHeartbeat(heartbeat: ManagedDevice['heartbeat']): Badge[] {
    if (!heartbeat) return []
    const { queue_depth: count, clock_skew_ms: skew, software_version: version } = heartbeat
    const found: Badge[] = []
    if (count) found.push({ color: 'warning', label: t('admin.devices.queue', { count }) })
    if (skew !== null && Math.abs(skew) > CLOCK_IS_WRONG) {
      const minutes = Math.round(Math.abs(skew) / 60_000)
      found.push({ color: 'warning', label: t('admin.devices.clock', { minutes }) })
    }
    if (version !== RELEASE) {
      found.push({
        color: 'neutral',
        label: t('admin.devices.release', { version: version ?? '?' }),
      })
    }
    return found
  }

  return { seen, badges }
}
