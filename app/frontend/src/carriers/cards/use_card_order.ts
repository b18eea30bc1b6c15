import { computed, onMounted, reactive, ref, shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'

export type CardType = Awaited<ReturnType<typeof api.cards.types>>['types'][number]
export type Grade = Awaited<ReturnType<typeof api.students.grades>>['grades'][number]
export type Chosen = { id: string; name: string; description?: string }
export type Issued = { ids: string[]; replaced: number }

/** A school year from now, or as long as the type allows. */
const USUAL_DAYS = 365
const DAY = 86_400_000

/** Making cards: for whom, of which type, until when. */
export function useCardOrder(issued: (cards: Issued) => void) {
  const types = shallowRef<CardType[]>()
  const grades = shallowRef<Grade[]>([])
  const order = reactive({
    by: 'grade' as 'grade' | 'students',
    grade: undefined as string | undefined,
    students: [] as Chosen[],
    typeId: undefined as string | undefined,
    validUntil: '',
  })
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const type = computed(() => types.value?.find(({ id }) => id === order.typeId))
  const latest = computed(() => dayIn(type.value?.longest_days ?? USUAL_DAYS))

  onMounted(load)

  async function load() {
    try {
      const [cards, students] = await Promise.all([api.cards.types({}), api.students.grades({})])
      types.value = cards.types
      grades.value = students.grades
      choose(cards.types[0])
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  function choose(chosen: CardType | undefined) {
    order.typeId = chosen?.id
    order.validUntil = dayIn(Math.min(USUAL_DAYS, chosen?.longest_days ?? USUAL_DAYS) - 1)
  }

  async function issue() {
    busy.value = true
    problem.value = undefined
    try {
      const whom =
        order.by === 'grade'
          ? { grade: order.grade! }
          : { student_ids: order.students.map(({ id }) => id) }
      const body = { ...whom, pass_type_id: order.typeId!, valid_until: order.validUntil }
      issued(await api.cards.issue({ body }))
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      busy.value = false
    }
  }

  return { types, grades, order, type, latest, problem, busy, issue }
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}
