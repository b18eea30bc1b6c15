import { onBeforeUnmount, onMounted, readonly, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { learnSchoolTimeZone } from '../time/school_time_zone.js'
import { serverClock } from '../time/server_clock.js'
import { useAnnulments } from './annul/use_annulments.js'
import { authorization, type GateDevice } from './gate_device.js'
import { enrolThisBrowser, takeCodeOutOfAddress, takenCode } from './enrol.js'
import { forgetGate, recallGate } from './offline/gate_memory.js'
import { uploadQueue } from './offline/upload_queue.js'
import { forgetToken, moveTokenOutOfAddress, storedToken, storeToken } from './device_token.js'

/** Which device this browser is, known by its token. */
export function useDevice() {
  const router = useRouter()
  const token = ref(storedToken())
  const device = shallowRef<GateDevice>()
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
    if (!hasCode && !moveTokenOutOfAddress()) return
    // The router has seen the link too, and would write it back into the history.
    await router.replace('/gate')
    if (hasCode) await enrol(takenCode()!)
    else await introduce(storedToken()!)
  }

  /** Makes this browser the device of a code that works once. */
  async function enrol(code: string) {
    busy.value = true
    problem.value = undefined
    try {
      const enrolled = await enrolThisBrowser(code)
      if (enrolled.kind === 'kiosk') return window.location.assign('/kiosk')
      device.value = undefined
      await introduce(enrolled.token)
    } catch (error) {
      // What this browser was before it goes on being.
      const before = storedToken()
      if (before && !device.value) await introduce(before)
      problem.value = problemOf(error)
    } finally {
      busy.value = false
    }
  }

  /** Shows the token to the server; it is kept only if the server knows it. */
  async function introduce(candidate: string) {
    busy.value = true
    problem.value = undefined
    try {
      const headers = authorization(candidate)
      device.value = await serverClock.measure(() => api.device.show({ headers }))
      learnSchoolTimeZone(device.value.time_zone)
      storeToken(candidate)
      token.value = candidate
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status === 401) await turnAway(candidate)
      else if (candidate === storedToken()) await recall(candidate)
    } finally {
      busy.value = false
    }
  }

  /** Without a network this browser is the gate it was, if it was one. */
  async function recall(known: string) {
    const remembered = await recallGate()
    if (!remembered) return
    device.value = remembered.device
    learnSchoolTimeZone(remembered.device.time_zone)
    token.value = known
    problem.value = undefined
  }

  /** A gate that is shut out may still hand in what it scanned before; what the server does not get stays on the disk. */
  async function turnAway(refused: string) {
    const { tellAnnulments } = useAnnulments(() => refused)
    await uploadQueue(refused, tellAnnulments).catch(() => undefined)
    leave()
  }

  function leave() {
    forgetToken()
    void forgetGate()
    token.value = null
    device.value = undefined
  }

  return { token: readonly(token), device, problem, busy, introduce, enrol, turnAway, leave }
}
