import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'
import { api } from '../api/client.js'

const ASK_EVERY = 15_000

const open = ref(0)
let watchers = 0
let timer: ReturnType<typeof setInterval>

/** How many incidents wait, asked regularly as long as something shows it; the menu and the page share one question. */
export function useOpenIncidents() {
  onMounted(() => {
    if (watchers++ > 0) return
    void refresh()
    timer = setInterval(refreshIfSeen, ASK_EVERY)
    document.addEventListener('visibilitychange', refreshIfSeen)
  })
  onBeforeUnmount(() => {
    if (--watchers > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', refreshIfSeen)
  })
  return { open: readonly(open), refresh }
}

function refreshIfSeen(): void {
  if (document.visibilityState === 'visible') void refresh()
}

/** A number that cannot be asked for stays as it is: whoever needs the server is told by the page itself. */
async function refresh(): Promise<void> {
  const answer = await api.incidents.countOpen({}).catch(() => undefined)
  if (answer) open.value = answer.open
}
