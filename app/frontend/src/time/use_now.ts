import { onBeforeUnmount, readonly, shallowRef } from 'vue'
import { serverClock } from './server_clock.js'

/** The server's time (Unix ms) as a value that a page can depend on, renewed every `interval` ms. */
export function useNow(interval = 1_000) {
  const now = shallowRef(serverClock.now())
  const timer = setInterval(() => (now.value = serverClock.now()), interval)
  onBeforeUnmount(() => clearInterval(timer))
  return readonly(now)
}
