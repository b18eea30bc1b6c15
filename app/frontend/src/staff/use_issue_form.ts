import { computed, onMounted, reactive, ref, shallowRef, watch } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import type { PresentedPass } from '../passes/pass_standing.js'
import type { FoundStudent } from './use_student_search.js'

export type OfferedType = Awaited<ReturnType<typeof api.passTypes.list>>['pass_types'][number]
export type OfferedPlace = Awaited<ReturnType<typeof api.places.list>>['places'][number]

/** Issuing a pass: what is on offer, what was chosen, and the one action. */
export function useIssueForm(issued: (pass: PresentedPass) => void) {
  const types = shallowRef<OfferedType[]>([])
  const places = shallowRef<OfferedPlace[]>([])
  const form = reactive({
    student: undefined as FoundStudent | undefined,
    typeId: undefined as string | undefined,
    placeId: undefined as string | undefined,
    minutes: 10 as number | null,
  })
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const type = computed(() => types.value.find(({ id }) => id === form.typeId))

  onMounted(loadChoices)
  watch(type, (chosen) => {
    if (chosen) form.minutes = chosen.default_minutes
  })

  async function loadChoices() {
    try {
      const [offeredTypes, offeredPlaces] = await Promise.all([
        api.passTypes.list({}),
        api.places.list({}),
      ])
      types.value = offeredTypes.pass_types
      places.value = offeredPlaces.places
      form.typeId ??= types.value[0]?.id
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  async function issue() {
    const { student, typeId, placeId, minutes } = form
    if (busy.value || !student || !typeId) return
    busy.value = true
    problem.value = undefined
    try {
      const order = {
        student_id: student.id,
        pass_type_id: typeId,
        place_id: placeId,
        minutes: minutes ?? undefined,
      }
      const { pass } = await api.passes.issue({ body: order })
      form.student = undefined
      issued(pass)
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      busy.value = false
    }
  }

  return { types, places, form, type, problem, busy, issue }
}
