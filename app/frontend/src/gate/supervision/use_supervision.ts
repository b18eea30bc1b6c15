import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { problemOf } from '../../api/problem.js'
import { serverClock } from '../../time/server_clock.js'
import { authorization } from '../gate_device.js'
import type { Order, Supervision } from './supervision_types.js'

/** An override is sent again by hand, with the nonce it has: nobody waits longer for an answer than for a scan's. */
const LONGEST_WAIT = 10_000

/**
 * A supervisor's five minutes at this gate. The token is kept in this page's memory and nowhere else, so a reload or
 * leaving the gate ends it too.
 */
export function useSupervision(gateToken: () => string) {
  const current = shallowRef<Supervision>()
  /** It has just ended by itself. */
  const over = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  onBeforeUnmount(() => void end())

  async function signIn(body: { email: string; password: string; code?: string }): Promise<void> {
    const headers = authorization(gateToken())
    current.value = await api.supervision.start({ body, headers })
    over.value = false
    timer = setTimeout(expire, Date.parse(current.value.until) - serverClock.now())
  }

  async function find(query: { search: string } | { scan: string }) {
    const { students } = await asked(() => api.supervision.students({ query, headers: headers() }))
    return students
  }

  function letThrough({ nonce, pass, direction, why, reason, insteadOf }: Order) {
    const body = {
      nonce,
      pass_id: pass.id,
      direction,
      reason_code: why,
      reason,
      instead_of: insteadOf,
      occurred_at: new Date(serverClock.now()).toISOString(),
    }
    const options = { headers: headers(), timeout: LONGEST_WAIT, retry: 0 }
    return asked(() => api.supervision.override({ body, ...options }))
  }

  /** The picture behind a `photo_url`; nothing if it is not to be had, for the name is there. */
  async function photo(address: string): Promise<Blob | undefined> {
    const response = await fetch(address, { headers: headers() }).catch(() => undefined)
    return response?.ok ? response.blob() : undefined
  }

  /** Gives it up before its time. Without a network it runs out by itself. */
  async function end(): Promise<void> {
    clearTimeout(timer)
    if (!current.value) return
    const told = api.supervision.end({ headers: headers(), retry: 0 })
    current.value = undefined
    await told.catch(() => undefined)
  }

  function expire() {
    clearTimeout(timer)
    current.value = undefined
    over.value = true
  }

  async function asked<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send()
    } catch (error) {
      if (problemOf(error).code === 'E_SUPERVISION_OVER') expire()
      throw error
    }
  }

  function headers() {
    return { ...authorization(gateToken()), 'X-Supervision': current.value?.token ?? '' }
  }

  return { current, over, signIn, find, letThrough, photo, end }
}
