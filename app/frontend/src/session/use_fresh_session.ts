import { onBeforeUnmount, onMounted } from 'vue'
import { useSession } from './use_session.js'

const STALE_AFTER = 60_000

/**
 * Asks again who is signed in when somebody comes back to a page that was out of sight: a role may have ended, or the
 * school been frozen. Not by the clock, or a page that is only left open would keep the session alive.
 */
export function useFreshSession() {
  const { user, reload } = useSession()
  let askedAt = Date.now()

  async function askIfBack() {
    const stale = Date.now() - askedAt > STALE_AFTER
    if (document.visibilityState !== 'visible' || !user.value || !stale) return
    askedAt = Date.now()
    // Without a network the page goes on with what it knows; whatever is done next says so.
    await reload().catch(() => undefined)
  }

  onMounted(() => document.addEventListener('visibilitychange', askIfBack))
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', askIfBack))
}
