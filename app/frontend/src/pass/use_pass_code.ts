import { computed, shallowRef, watch, type Ref } from 'vue'
import { STEP_SECONDS, stepAt } from '#domain/pass_code/dynamic_part'
import { WebCryptoMissing } from '#domain/pass_code/web_pass_crypto'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { serverClock } from '../time/server_clock.js'
import { useNow } from '../time/use_now.js'
import { usePolling } from '../time/use_polling.js'
import { PassKeysOutdated, PassSecrets } from './pass_secrets.js'

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

  usePolling(fetchSecrets, REFRESH)
  watch(passId, () => {
    secrets.value = undefined
    text.value = undefined
    void fetchSecrets()
  })
  watch([secrets, step], makeCode)

  let askedForKeysIn: number | undefined

  async function fetchSecrets() {
    const id = passId.value
    try {
      const answer = await serverClock.measure(() => api.myPasses.code({ params: { id } }))
      const imported = await PassSecrets.import(answer)
      if (id !== passId.value) return
      secrets.value = imported
      deviceAhead.value = serverClock.deviceAhead()
      problem.value = undefined
    } catch (error) {
      problem.value = error instanceof WebCryptoMissing ? error : problemOf(error)
    }
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
  return { text, rotating, secondsLeft, problem, deviceAhead }
}
