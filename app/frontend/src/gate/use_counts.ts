import { computed, onBeforeUnmount, onMounted, shallowRef, watch, type Ref } from 'vue'
import { api } from '../api/client.js'
import { batched } from '../live/batched.js'
import { schoolTimeZone } from '../time/school_time_zone.js'
import { useNow } from '../time/use_now.js'
import { withWaiting, type GateCounts } from './gate_counts.js'
import { authorization } from './gate_device.js'
import { recallCounts, rememberCounts } from './kept_counts.js'
import type { QueuedScan } from './offline/gate_database.js'
import { waitingPassages } from './waiting_passages.js'

const ROUND = 30_000
/** After a scan; a class that comes through asks no more often. */
const SOON = 2_000
const OLD = 90_000
const MOST_WAITING = 5_000

const dayOf = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: schoolTimeZone() })

/**
 * How many went through this gate today and how many are on the site: the server's numbers, and with them the passages
 * it has not been told of. Without a network the last numbers stay, also after a reload, until the day is over.
 * @param state the numbers are asked for again when it changes
 */
export function useCounts(deviceId: string, token: () => string, state: Ref<unknown>) {
  const now = useNow(10_000)
  const counts = shallowRef(recallCounts(deviceId))
  const waiting = shallowRef<QueuedScan[]>([])
  const { ask, stop } = batched(refresh, SOON)
  let timer: ReturnType<typeof setInterval>

  onMounted(() => {
    ask()
    timer = setInterval(ask, ROUND)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    stop()
  })
  watch(state, ask)

  const ofToday = computed(() =>
    counts.value && dayOf(new Date(counts.value.as_of)) === dayOf(new Date(now.value))
      ? counts.value
      : undefined
  )
  const shown = computed(() => ofToday.value && withWaiting(ofToday.value, waiting.value, dayOf))
  /** When the server counted, if that is a while ago. */
  const asOf = computed(() => {
    const at = ofToday.value && new Date(ofToday.value.as_of)
    return at && now.value - at.getTime() > OLD ? at : undefined
  })

  async function refresh() {
    const fresh = await fetchCounts(token())
    waiting.value = await waitingPassages(MOST_WAITING).catch(() => [])
    if (!fresh) return
    counts.value = fresh
    rememberCounts(deviceId, fresh)
  }

  return { shown, asOf }
}

/** Nothing where the server does not answer: a scan tells what is wrong with the token or the network. */
async function fetchCounts(token: string): Promise<GateCounts | undefined> {
  try {
    return await api.gateCounts.show({ headers: authorization(token), retry: 0, timeout: 5_000 })
  } catch {
    return undefined
  }
}
