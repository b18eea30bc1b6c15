import { onBeforeUnmount, onMounted, watch } from 'vue'
import { batched } from './batched.js'
import { liveConnection, type PassChange, type Subject } from './live_connection.js'

const AT_MOST_ONCE_IN = 1_000
/** Without a stream the page asks this often; with one it asks now and then, for a message may be lost. */
const POLL = 10_000
const POLL_WHILE_LIVE = 60_000

/**
 * Looks at once, and again whenever something changes about a subject: at most once a second, by asking regularly
 * while the stream is broken, and when the page is seen again.
 * @param refresh asks the server; it must not throw
 * @param concerns whether a change is worth asking
 */
export function useLive(
  subject: Subject,
  refresh: () => Promise<void>,
  concerns: (change: PassChange) => boolean = () => true
) {
  const connection = liveConnection(subject)
  const { ask, stop } = batched(refresh, AT_MOST_ONCE_IN)
  let leave: () => void
  let timer: ReturnType<typeof setInterval>

  function askIfSeen(): void {
    if (document.visibilityState !== 'visible') return
    connection.wake()
    ask()
  }

  function pollAsNeeded(): void {
    clearInterval(timer)
    timer = setInterval(askIfSeen, connection.connected.value ? POLL_WHILE_LIVE : POLL)
  }

  onMounted(() => {
    ask()
    leave = connection.listen((change) => {
      if (!change || concerns(change)) ask()
    })
    pollAsNeeded()
    document.addEventListener('visibilitychange', askIfSeen)
  })
  watch(connection.connected, pollAsNeeded)
  onBeforeUnmount(() => {
    leave()
    stop()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', askIfSeen)
  })

  /** `look` asks now, or as soon as a second has passed since the last time. */
  return { connected: connection.connected, look: ask }
}
