import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { standingOf, type PresentedPass } from '../passes/pass_standing.js'
import { useSession } from '../session/use_session.js'
import { useNow } from '../time/use_now.js'
import { usePolling } from '../time/use_polling.js'

const REFRESH = 10_000

/** The signed-in student's passes, the one to show first, and what went wrong with the last look. */
export function useOwnPasses() {
  const router = useRouter()
  const { forget } = useSession()
  const passes = shallowRef<PresentedPass[]>()
  const problem = shallowRef<Problem>()
  const chosenId = ref<string>()
  const now = useNow()

  usePolling(refresh, REFRESH)

  async function refresh() {
    try {
      passes.value = (await api.myPasses.list({})).passes
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status === 401) {
        forget()
        await router.replace('/sign-in')
      }
    }
  }

  /** The chosen pass while it is valid, or a valid one, or one that will be, or what the last one has become. */
  const current = computed(() => {
    const all = passes.value ?? []
    const standing = (pass: PresentedPass) => standingOf(pass, now.value)
    const valid = all.filter((pass) => standing(pass) === 'valid')
    return (
      valid.find(({ id }) => id === chosenId.value) ??
      valid[0] ??
      all.find((pass) => ['upcoming', 'waiting'].includes(standing(pass))) ??
      all[0]
    )
  })
  const others = computed(() => (passes.value ?? []).filter(({ id }) => id !== current.value?.id))

  return { passes, current, others, problem, now, choose: (id: string) => (chosenId.value = id) }
}
