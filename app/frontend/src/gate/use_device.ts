import { onBeforeUnmount, onMounted, readonly, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { learnSchoolTimeZone } from '../time/school_time_zone.js'
import { serverClock } from '../time/server_clock.js'
import { authorization, type GateDevice } from './gate_device.js'
import { forgetGate, recallGate } from './offline/gate_memory.js'
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
    if (token.value) void introduce(token.value)
  })
  onBeforeUnmount(() => window.removeEventListener('hashchange', takeFromAddress))

  /** A link followed while the page is already open. */
  async function takeFromAddress() {
    if (!moveTokenOutOfAddress()) return
    // The router has seen the link too, and would write it back into the history.
    await router.replace('/gate')
    await introduce(storedToken()!)
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
      if (problem.value.status === 401) leave()
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

  function leave() {
    forgetToken()
    void forgetGate()
    token.value = null
    device.value = undefined
  }

  return { token: readonly(token), device, problem, busy, introduce, leave }
}
