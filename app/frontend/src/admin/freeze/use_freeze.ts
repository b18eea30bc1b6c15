import { computed, ref } from 'vue'
import { api } from '../../api/client.js'
import { useSession } from '../../session/use_session.js'
import { useSaving } from '../form/use_saving.js'

/** The emergency freeze as the signed-in person sees it, and the way to begin and end it. */
export function useFreeze() {
  const { user, reload } = useSession()
  const { busy, problem, save } = useSaving()
  const asking = ref(false)
  const frozen = computed(() => user.value?.school.frozen ?? false)

  async function turn() {
    const wanted = !frozen.value
    const done = await save(async () => {
      await api.freeze.change({ body: { frozen: wanted } })
      await reload()
      return true
    })
    if (done) asking.value = false
  }

  return { frozen, asking, busy, problem, turn }
}
