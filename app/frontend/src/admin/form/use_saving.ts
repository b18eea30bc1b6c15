import { nextTick, ref, shallowRef } from 'vue'
import { problemOf, type Problem } from '../../api/problem.js'

/** Sends something once at a time and keeps what went wrong; the first refused field gets the focus. */
export function useSaving() {
  const busy = ref(false)
  const problem = shallowRef<Problem>()

  /** @returns the answer, or undefined if it failed */
  async function save<T>(send: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      return await send()
    } catch (error) {
      problem.value = problemOf(error)
      await nextTick()
      document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, save }
}
