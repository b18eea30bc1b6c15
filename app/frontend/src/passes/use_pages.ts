import { computed, onMounted, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { problemOf, type Problem } from '../api/problem.js'
import { useSession } from '../session/use_session.js'

type Page = { number: number; size: number; total: number | null; next: boolean }

/** One page of a list at a time. An answer to an earlier question never replaces that to a later one. */
export function usePages<T>(
  fetchPage: (page: number) => Promise<{ rows: readonly T[]; page: Page }>
) {
  const router = useRouter()
  const { forget } = useSession()
  const rows = shallowRef<readonly T[]>()
  const page = shallowRef<Page>()
  const number = ref(1)
  const problem = shallowRef<Problem>()
  let latest = 0

  onMounted(refresh)

  async function refresh() {
    const call = ++latest
    try {
      const answer = await fetchPage(number.value)
      if (call !== latest) return
      rows.value = answer.rows
      page.value = answer.page
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status !== 401) return
      forget()
      await router.replace('/sign-in')
    }
  }

  function goTo(wanted: number) {
    number.value = wanted
    return refresh()
  }

  /** The number of rows on all pages, or one more than are known, so that there is a next page to choose. */
  const total = computed(() => {
    if (!page.value) return 0
    const { total: counted, number: at, size, next } = page.value
    return counted ?? at * size + (next ? 1 : 0)
  })
  const size = computed(() => page.value?.size ?? 25)

  return { rows, number, total, size, problem, refresh, goTo }
}
