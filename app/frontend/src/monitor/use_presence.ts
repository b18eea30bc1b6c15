import { shallowRef } from 'vue'
import { api } from '../api/client.js'
import { usePolling } from '../time/use_polling.js'

export type Presence = Awaited<ReturnType<typeof api.presence.show>>

const ROUND = 20_000

/** How many students the gates have seen coming, kept up to date; absent as long as the server has not said it. */
export function usePresence() {
  const presence = shallowRef<Presence>()
  usePolling(async () => {
    /* The list beside it says when the server does not answer. */
    presence.value = await api.presence.show({ retry: 0 }).catch(() => undefined)
  }, ROUND)
  return presence
}
