import { computed, shallowRef, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'
import { useLive } from '../../live/use_live.js'
import { useStillList } from '../../live/use_still_list.js'
import { useSession } from '../../session/use_session.js'
import type { PresentedPass } from '../pass_standing.js'

const TAKES_OUT_OR_BACK = ['active', 'overdue', 'ended', 'auto_ended', 'revoked']

/** Who is out now, as the reader may see it; a list that stays under the finger. */
export function useOutNow(list: Ref<HTMLElement | null>) {
  const router = useRouter()
  const { forget } = useSession()
  const newest = shallowRef<readonly PresentedPass[]>()
  const problem = shallowRef<Problem>()
  const still = useStillList(newest, list)
  const { look } = useLive('passes', refresh, ({ to }) => !to || TAKES_OUT_OR_BACK.includes(to))

  async function refresh() {
    try {
      newest.value = (await api.passes.out({})).passes
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status !== 401) return
      forget()
      await router.replace('/sign-in')
    }
  }

  /** The student is back. The row goes at once: it is one's own doing. */
  async function end(pass: PresentedPass) {
    try {
      await api.passes.end({ params: { id: pass.id } })
      remove(pass)
      return true
    } catch (error) {
      problem.value = problemOf(error)
      look()
      return false
    }
  }

  function remove({ id: ended }: PresentedPass) {
    newest.value = newest.value?.filter(({ id }) => id !== ended)
    still.showAll()
  }

  return {
    ...still,
    loaded: computed(() => newest.value !== undefined),
    problem,
    end,
    remove,
    look,
  }
}
