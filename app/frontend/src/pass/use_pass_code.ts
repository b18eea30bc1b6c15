import { useEventListener, useOnline } from '@vueuse/core'
import { computed, onBeforeUnmount, onMounted, shallowRef, watch, type Ref } from 'vue'
import { STEP_SECONDS, stepAt } from '#domain/pass_code/dynamic_part'
import { WebCryptoMissing } from '#domain/pass_code/web_pass_crypto'
import { NO_CONNECTION, problemOf, type Problem } from '../api/problem.js'
import { liveConnection } from '../live/live_connection.js'
import { serverClock } from '../time/server_clock.js'
import { useNow } from '../time/use_now.js'
import { usePolling } from '../time/use_polling.js'
import { PassKeysOutdated, PassSecrets } from './pass_secrets.js'
import { fetchCode } from './phone/fetch_code.js'
import { keptCode } from './phone/kept_codes.js'
import { useThisPhone } from './phone/use_this_phone.js'

/** Often enough to follow a new day's keys and to keep the estimate of the server's clock good. */
const REFRESH = 5 * 60_000

/** The code of a pass as it has to be shown now, and the seconds until the next one. */
export function usePassCode(passId: Ref<string>) {
  const secrets = shallowRef<PassSecrets>()
  const text = shallowRef<string>()
  const problem = shallowRef<Problem>()
  const deviceAhead = shallowRef<number | null>(null)
  const now = useNow(200)
  const step = computed(() => stepAt(now.value / 1000))
  const secondsLeft = computed(() => (step.value + 1) * STEP_SECONDS - now.value / 1000)
  const { refusal } = useThisPhone()
  const online = useOnline()

  usePolling(fetchSecrets, REFRESH)
  useEventListener(window, 'online', fetchSecrets)
  watch(passId, () => {
    show(undefined)
    void recallSecrets()
    void fetchSecrets()
  })
  watch(refusal, () => {
    if (!refusal.value) void fetchSecrets()
  })
  watch([secrets, step], makeCode)

  let leave: () => void
  onMounted(() => {
    void recallSecrets()
    /* The pass goes on with another secret: the code of before is refused from now on. */
    leave = liveConnection('own').listen((change) => {
      if (change?.pass_id === passId.value) void fetchSecrets()
    })
  })
  onBeforeUnmount(() => leave())

  let askedForKeysIn: number | undefined

  /** What this phone has kept is shown at once, and goes on without a network. */
  async function recallSecrets() {
    const id = passId.value
    const kept = await keptCode(id)
    if (!kept || secrets.value || id !== passId.value) return
    secrets.value = await PassSecrets.of(kept)
    deviceAhead.value = serverClock.deviceAhead()
  }

  async function fetchSecrets() {
    const id = passId.value
    try {
      const fetched = await fetchCode(id)
      if (id !== passId.value) return
      show(fetched)
      deviceAhead.value = serverClock.deviceAhead()
      problem.value = undefined
    } catch (error) {
      problem.value = error instanceof WebCryptoMissing ? error : problemOf(error)
    }
  }

  function show(next: PassSecrets | undefined) {
    secrets.value = next
    if (!next) text.value = undefined
  }

  async function makeCode() {
    const wanted = secrets.value
    if (!wanted) return
    try {
      // The step at this very moment: a page that slept sees the first tick late.
      const code = await wanted.codeAt(stepAt(serverClock.now() / 1000))
      if (wanted === secrets.value) text.value = code
    } catch (error) {
      if (!(error instanceof PassKeysOutdated)) throw error
      text.value = undefined
      problem.value = error
      // Once a step: a server that gives no better keys is not asked in a loop.
      if (askedForKeysIn === step.value) return
      askedForKeysIn = step.value
      await fetchSecrets()
    }
  }

  const rotating = computed(() => secrets.value?.rotating ?? true)
  const word = computed(() => secrets.value?.wordAt(now.value / 1000))
  /** Until when the code works without a network, Unix ms; undefined while there is one. */
  const worksAloneUntil = computed(() => {
    const alone = !online.value || problem.value?.code === NO_CONNECTION
    return alone && secrets.value ? secrets.value.goodUntil * 1000 : undefined
  })
  return { text, rotating, word, now, secondsLeft, problem, deviceAhead, refusal, worksAloneUntil }
}
