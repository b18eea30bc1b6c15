import type { GateCounts } from './gate_counts.js'

const KEY = 'student-pass.gate-counts'

/** The counts this gate was told last, for a reload without a network. They name nobody. */
export function recallCounts(deviceId: string): GateCounts | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return kept?.deviceId === deviceId ? kept.counts : undefined
  } catch {
    return undefined
  }
}

export function rememberCounts(deviceId: string, counts: GateCounts): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ deviceId, counts }))
  } catch {
    /* A browser that keeps nothing shows them while the page is open. */
  }
}
