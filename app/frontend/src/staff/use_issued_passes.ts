import { computed, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import type { PresentedPass } from '../passes/pass_standing.js'
import { useSession } from '../session/use_session.js'
import { usePolling } from '../time/use_polling.js'

const REFRESH = 5_000

/**
 * The passes issued last. A pass that somebody else issued waits until it is asked for, so that the
 * list does not move under a finger; what changes in a listed pass changes in its place.
 */
export function useIssuedPasses() {
  const router = useRouter()
  const { forget } = useSession()
  const known = shallowRef<PresentedPass[]>()
  const shownIds = shallowRef<ReadonlySet<string>>()
  const problem = shallowRef<Problem>()

  const shown = computed(() => (known.value ?? []).filter(({ id }) => shownIds.value?.has(id)))
  const waiting = computed(() => (known.value ?? []).length - shown.value.length)

  usePolling(refresh, REFRESH)

  async function refresh() {
    try {
      const { passes } = await api.passes.list({})
      known.value = passes
      if (!shownIds.value) showAll()
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status === 401) {
        forget()
        await router.replace('/sign-in')
      }
    }
  }

  function showAll() {
    shownIds.value = new Set(known.value?.map(({ id }) => id))
  }

  /** A pass of one's own: shown at once. */
  function add(pass: PresentedPass) {
    known.value = [pass, ...(known.value ?? []).filter(({ id }) => id !== pass.id)]
    shownIds.value = new Set([pass.id, ...(shownIds.value ?? [])])
  }

  function replace(pass: PresentedPass) {
    known.value = known.value?.map((one) => (one.id === pass.id ? pass : one))
  }

  return {
    shown,
    waiting,
    loaded: computed(() => known.value !== undefined),
    problem,
    showAll,
    add,
    replace,
  }
}
