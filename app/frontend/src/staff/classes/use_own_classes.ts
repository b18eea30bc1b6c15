import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'
import { useLive } from '../../live/use_live.js'
import { useSession } from '../../session/use_session.js'

type Classes = Awaited<ReturnType<typeof api.myClasses.list>>['classes']
export type ClassStudent = Awaited<ReturnType<typeof api.myClasses.students>>['students'][number]

/** The teacher's classes, and who is in the chosen one and who of them is out. */
export function useOwnClasses() {
  const router = useRouter()
  const { forget } = useSession()
  const classes = shallowRef<Classes>()
  const chosenId = ref<string>()
  const students = shallowRef<readonly ClassStudent[]>()
  const problem = shallowRef<Problem>()
  const { look } = useLive('passes', refresh)

  async function refresh() {
    try {
      classes.value = (await api.myClasses.list({ query: { per_page: 100 } })).classes
      chosenId.value ??= classes.value[0]?.id
      await loadStudents()
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status !== 401) return
      forget()
      await router.replace('/sign-in')
    }
  }

  async function loadStudents() {
    const id = chosenId.value
    if (!id) return
    const answer = await api.myClasses.students({ params: { id }, query: { per_page: 100 } })
    if (id === chosenId.value) students.value = answer.students
  }

  function choose(id: string) {
    if (id === chosenId.value) return
    chosenId.value = id
    students.value = undefined
    look()
  }

  const chosen = computed(() => classes.value?.find(({ id }) => id === chosenId.value))
  return { classes, chosen, students, problem, choose, look }
}
