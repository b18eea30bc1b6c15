import { api } from '../api/client.js'
import { RELEASE } from '../page/release.js'
import { serverClock } from '../time/server_clock.js'
import { authorization } from './gate_device.js'
import { queueDepth, waitingScans } from './offline/scan_queue.js'

/** Of so many the oldest is told; more than these never wait in practice, and then it is nearly the oldest. */
const LOOKED_AT = 500

/** Tells the server how this gate is. It never fails: a gate that cannot tell is told apart by its silence. */
export async function sendHeartbeat(token: string, bundleSeq: number | null): Promise<void> {
  const times = (await waitingScans(LOOKED_AT)).map(({ occurredAt }) => occurredAt)
  const ahead = serverClock.deviceAhead()
  const body = {
    software_version: RELEASE,
    queue_depth: await queueDepth(),
    oldest_queued_at: times.sort()[0] ?? null,
    bundle_seq: bundleSeq,
    clock_skew_ms: ahead === null ? null : Math.round(ahead),
  }
  await api.device.beat({ body, headers: authorization(token), retry: 0 }).catch(() => undefined)
}
