import { computed, ref, shallowRef } from 'vue'
import { watchDebounced } from '@vueuse/core'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'

export type FoundStudent = Awaited<ReturnType<typeof api.students.search>>['students'][number]

/** As much of a student as a pass needs. */
export type ChosenStudent = Pick<FoundStudent, 'id' | 'name'>

/** Students whose name or number contains the text typed so far. */
export function useStudentSearch() {
  const term = ref('')
  const answered = shallowRef<FoundStudent[]>([])
  const answeredTerm = ref('')
  /**
   * What is listed already shrinks with each key, before the server answers; it never jumps. The answer itself is
   * shown as it is: the server also finds names without their accents and in another order.
   */
  const found = computed(() =>
    answeredTerm.value === term.value
      ? answered.value
      : answered.value.filter((student) => matches(student, term.value))
  )
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
      answered.value = students
      answeredTerm.value = wanted
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      if (wanted === term.value) searching.value = false
    }
  }

  return { term, found, searching, problem }
}

/** Whether the text stands in name or number just as it was typed. */
function matches({ name, number }: FoundStudent, term: string): boolean {
  return `${name} ${number}`.toLowerCase().includes(term.trim().toLowerCase())
}
