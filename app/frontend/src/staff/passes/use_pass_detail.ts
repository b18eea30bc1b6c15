import { ref, shallowRef, watch, type Ref } from 'vue'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'

export type PassDetail = Awaited<ReturnType<typeof api.passes.show>>
export type StaffStep = 'approve' | 'deny' | 'end' | 'undo'

const STEPS = {
  approve: (id: string) => api.passes.approve({ params: { id }, body: {} }),
  deny: (id: string) => api.passes.deny({ params: { id }, body: {} }),
  end: (id: string) => api.passes.end({ params: { id } }),
  undo: (id: string) => api.passes.undo({ params: { id } }),
} satisfies Record<StaffStep, (id: string) => Promise<unknown>>

/** One pass with its whole life, and the steps the reader may take. */
export function usePassDetail(passId: Ref<string | undefined>, changed: () => void) {
  const detail = shallowRef<PassDetail>()
  const problem = shallowRef<Problem>()
  const busy = ref<StaffStep>()

  watch(passId, load, { immediate: true })

  async function load() {
    const id = passId.value
    problem.value = undefined
    if (!id) return
    if (detail.value?.pass.id !== id) detail.value = undefined
    try {
      const answer = await api.passes.show({ params: { id } })
      if (id === passId.value) detail.value = answer
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  async function take(step: StaffStep) {
    const id = passId.value
    if (busy.value || !id) return
    busy.value = step
    try {
      await STEPS[step](id)
      await load()
      changed()
    } catch (error) {
      await load()
      problem.value = problemOf(error)
    } finally {
      busy.value = undefined
    }
  }

  return { detail, problem, busy, load, take }
}
