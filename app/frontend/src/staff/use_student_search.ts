import { ref, shallowRef } from 'vue'
import { watchDebounced } from '@vueuse/core'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'

export type FoundStudent = Awaited<ReturnType<typeof api.students.search>>['students'][number]

/** Students whose name or number contains the text typed so far. */
export function useStudentSearch() {
  const term = ref('')
  const found = shallowRef<FoundStudent[]>([])
  const searching = ref(false)
  const problem = shallowRef<Problem>()

  watchDebounced(term, search, { debounce: 150, immediate: true })

  async function search() {
    const wanted = term.value
    searching.value = true
    try {
      const { students } = await api.students.search({ query: { search: wanted } })
      // An answer to what was typed before must not replace a later one.
      if (wanted !== term.value) return
      found.value = students
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      if (wanted === term.value) searching.value = false
    }
  }

  return { term, found, searching, problem }
}
