import { readonly, ref } from 'vue'
import { api } from '../api/client.js'
import { problemOf } from '../api/problem.js'

const unread = ref(0)

/** How many notifications the signed-in person has not read; shared by the bell and the list. */
export function useUnread() {
  return { unread: readonly(unread), refresh, set }
}

async function refresh(): Promise<void> {
  try {
    set((await api.notifications.unread({})).unread)
  } catch (error) {
    /* The bell stays as it is: whoever needs the server is told by the page itself. */
    problemOf(error)
  }
}

function set(count: number): void {
  unread.value = count
}
