import { onBeforeUnmount, onMounted, readonly, ref, shallowRef } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { serverClock } from '../time/server_clock.js'
import { forgetToken, moveTokenOutOfAddress, storedToken, storeToken } from './device_token.js'

export type GateDevice = Awaited<ReturnType<typeof api.device.show>>

/** Which device this browser is, known by its token. */
export function useDevice() {
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
  function takeFromAddress() {
    if (moveTokenOutOfAddress()) void introduce(storedToken()!)
  }

  /** Shows the token to the server; it is kept only if the server knows it. */
  async function introduce(candidate: string) {
    busy.value = true
    problem.value = undefined
    try {
      const headers = authorization(candidate)
      device.value = await serverClock.measure(() => api.device.show({ headers }))
      storeToken(candidate)
      token.value = candidate
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status === 401) leave()
    } finally {
      busy.value = false
    }
  }

  function leave() {
    forgetToken()
    token.value = null
    device.value = undefined
  }

  return { token: readonly(token), device, problem, busy, introduce, leave }
}

export function authorization(token: string) {
  return { Authorization: `Bearer ${token}` }
}
