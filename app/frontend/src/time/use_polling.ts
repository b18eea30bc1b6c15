import { onBeforeUnmount, onMounted } from 'vue'

/** Calls at once, then at an interval (ms) while the page is seen, and whenever it is seen again. */
export function usePolling(refresh: () => Promise<void>, interval: number) {
  const refreshIfSeen = () => {
    if (document.visibilityState === 'visible') void refresh()
  }
  let timer: ReturnType<typeof setInterval>

  onMounted(() => {
    void refresh()
    timer = setInterval(refreshIfSeen, interval)
    document.addEventListener('visibilitychange', refreshIfSeen)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', refreshIfSeen)
  })
}
