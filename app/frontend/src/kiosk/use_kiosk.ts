import { onBeforeUnmount, onMounted, readonly, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { authorization } from '../gate/gate_device.js'
import { enrolThisBrowser, takeCodeOutOfAddress, takenCode } from '../gate/enrol.js'
import { followReader } from '../messages/reader_language.js'
import { learnSchoolTimeZone } from '../time/school_time_zone.js'
import { serverClock } from '../time/server_clock.js'
import {
  forgetKioskToken,
  moveKioskTokenOutOfAddress,
  storedKioskToken,
  storeKioskToken,
} from './kiosk_token.js'

export type Kiosk = Awaited<ReturnType<typeof api.kiosk.show>>

/** Which kiosk this browser is, known by its token. */
export function useKiosk() {
  const router = useRouter()
  const token = ref(storedKioskToken())
  const kiosk = shallowRef<Kiosk>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)

  onMounted(() => {
    window.addEventListener('hashchange', takeFromAddress)
    const code = takenCode()
    if (code) void enrol(code)
    else if (token.value) void introduce(token.value)
  })
  onBeforeUnmount(() => window.removeEventListener('hashchange', takeFromAddress))

  /** A link followed while the page is already open. */
  async function takeFromAddress() {
    const hasCode = takeCodeOutOfAddress()
    if (!hasCode && !moveKioskTokenOutOfAddress()) return
    await router.replace('/kiosk')
    if (hasCode) await enrol(takenCode()!)
    else await introduce(storedKioskToken()!)
  }

  /** Makes this browser the device of a code that works once. */
  async function enrol(code: string) {
    busy.value = true
    problem.value = undefined
    try {
      const enrolled = await enrolThisBrowser(code)
      if (enrolled.kind === 'gate') return window.location.assign('/gate')
      await introduce(enrolled.token)
    } catch (error) {
      // What this browser was before it goes on being.
      const before = storedKioskToken()
      if (before && !kiosk.value) await introduce(before)
      problem.value = problemOf(error)
    } finally {
      busy.value = false
    }
  }

  /** Shows the token to the server; it is kept only if the server knows it as a kiosk's. */
  async function introduce(candidate: string) {
    busy.value = true
    problem.value = undefined
    try {
      const headers = authorization(candidate)
      const known = await serverClock.measure(() => api.kiosk.show({ headers }))
      learnSchoolTimeZone(known.time_zone)
      storeKioskToken(candidate)
      token.value = candidate
      kiosk.value = known
      await speakSchoolLanguage()
    } catch (error) {
      refuse(problemOf(error))
    } finally {
      busy.value = false
    }
  }

  /** The words of the school again, after somebody has read in another language. */
  function speakSchoolLanguage(): Promise<void> {
    const school = kiosk.value
    if (!school) return Promise.resolve()
    return followReader({ language: school.default_language }, school)
  }

  /** A token that is not (or no longer) good is forgotten; a network that is away is not its fault. */
  function refuse(reason: Problem) {
    problem.value = reason
    if (reason.status !== 401 && reason.code !== 'E_WRONG_KIND_OF_DEVICE') return
    forgetKioskToken()
    token.value = null
    kiosk.value = undefined
  }

  return {
    token: readonly(token),
    kiosk,
    problem,
    busy,
    introduce,
    enrol,
    refuse,
    speakSchoolLanguage,
  }
}
