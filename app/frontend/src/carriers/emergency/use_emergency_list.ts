import { computed, onBeforeUnmount, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../../api/client.js'
import { NO_CONNECTION, problemOf, type Problem } from '../../api/problem.js'
import { useSession } from '../../session/use_session.js'
import { usePolling } from '../../time/use_polling.js'

export type EmergencyList = Awaited<ReturnType<typeof api.emergencyList.show>>
export type Person = EmergencyList['places'][number]['people'][number]

const REFRESH = 15_000

/**
 * Who is out. The list stands still while it is ticked off: what changes waits until it is asked for. When the network
 * goes, the last list stays.
 */
export function useEmergencyList() {
  const router = useRouter()
  const { forget } = useSession()
  const newest = shallowRef<EmergencyList>()
  const shown = shallowRef<EmergencyList>()
  const problem = shallowRef<Problem>()
  const offline = shallowRef(false)
  const changes = computed(() => differences(shown.value, newest.value))

  usePolling(refresh, REFRESH)
  window.addEventListener('online', refresh)
  onBeforeUnmount(() => window.removeEventListener('online', refresh))

  async function refresh() {
    try {
      newest.value = await api.emergencyList.show({})
      problem.value = undefined
      offline.value = false
      if (!shown.value || changes.value === 0) showNewest()
    } catch (error) {
      const reason = problemOf(error)
      offline.value = reason.code === NO_CONNECTION || (reason.status ?? 0) >= 500
      problem.value = reason
      if (reason.status !== 401) return
      forget()
      await router.replace('/sign-in')
    }
  }

  function showNewest() {
    shown.value = newest.value
  }

  return { shown, changes, problem, offline, showNewest, refresh }
}

/** How many people have come or gone. */
function differences(before?: EmergencyList, now?: EmergencyList): number {
  const [had, has] = [idsOf(before), idsOf(now)]
  return had.symmetricDifference(has).size
}

function idsOf(list?: EmergencyList): Set<string> {
  const people = list?.places.flatMap((place) => place.people) ?? []
  return new Set(people.map(({ pass_id: id }) => id))
}
