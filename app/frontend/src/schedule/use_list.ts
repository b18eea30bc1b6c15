import { onMounted, ref, shallowRef } from 'vue'
import { useSaving } from '../admin/form/use_saving.js'
import { useUndo } from '../admin/form/use_undo.js'
import { problemOf, type Problem } from '../api/problem.js'
import { useMessages } from '../messages/use_messages.js'

type Named = { id: string; name: string }

/** A short list that is shown whole, what of it is being edited, and the question before something is deleted. */
export function useList<T extends Named>(
  fetchAll: () => Promise<readonly T[]>,
  remove: (id: string) => Promise<unknown>
) {
  const { t } = useMessages()
  const { say } = useUndo()
  const { busy, problem: removal, save } = useSaving()
  const rows = shallowRef<readonly T[]>()
  const problem = shallowRef<Problem>()
  /** `null` adds one; undefined: nothing is edited. */
  const edited = shallowRef<T | null>()
  const condemned = shallowRef<T>()
  const asking = ref(false)

  onMounted(refresh)

  async function refresh() {
    try {
      rows.value = await fetchAll()
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  async function saved(name: string) {
    say(t('admin.saved_it', { name }))
    await refresh()
  }

  function askToRemove(row: T) {
    condemned.value = row
    removal.value = undefined
    asking.value = true
  }

  async function removeIt() {
    const { id, name } = condemned.value!
    if (!(await save(() => remove(id)))) return
    asking.value = false
    say(t('schedule.removed', { name }))
    await refresh()
  }

  return {
    rows,
    problem,
    edited,
    condemned,
    asking,
    removal,
    busy,
    refresh,
    saved,
    askToRemove,
    removeIt,
  }
}
