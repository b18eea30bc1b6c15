import { computed, onMounted, reactive, ref, shallowRef, watch } from 'vue'
import { api } from '../../api/client.js'
import { problemOf, type Problem, type Refusal } from '../../api/problem.js'
import type { PresentedPass } from '../../passes/pass_standing.js'
import { schoolInstant, schoolLocal } from '../../passes/school_instant.js'
import { serverClock } from '../../time/server_clock.js'
import type { ChosenStudent } from './use_student_search.js'

export type OfferedType = Awaited<ReturnType<typeof api.passTypes.list>>['pass_types'][number]
export type OfferedPlace = Awaited<ReturnType<typeof api.places.list>>['places'][number]
/** A student who got none of the passes for many. */
export type NotIssued = { student: ChosenStudent; refusal?: Refusal; message?: string }

const HALF_AN_HOUR = 30 * 60_000

/** Issuing a pass: what is on offer, what was chosen, and the one action. */
export function useIssueForm(
  issued: (passes: PresentedPass[]) => void,
  given: { student?: ChosenStudent; originId?: string } = {}
) {
  const types = shallowRef<OfferedType[]>([])
  const places = shallowRef<OfferedPlace[]>([])
  const form = reactive({
    student: given.student,
    /** Further students who get the same pass. */
    others: [] as ChosenStudent[],
    typeId: undefined as string | undefined,
    placeId: undefined as string | undefined,
    originId: given.originId,
    minutes: 10 as number | null,
    when: 'now' as 'now' | 'later',
    startsAt: schoolLocal(serverClock.now() + HALF_AN_HOUR),
    note: '',
  })
  const problem = shallowRef<Problem>()
  const notIssued = shallowRef<NotIssued[]>([])
  const busy = ref(false)
  const type = computed(() => types.value.find(({ id }) => id === form.typeId))
  const students = computed(() => [...form.others, ...(form.student ? [form.student] : [])])

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

  /** Takes the chosen student down, so that another can be chosen. */
  function addAnother() {
    const { student } = form
    if (!student) return
    if (!form.others.some(({ id }) => id === student.id)) form.others.push(student)
    form.student = undefined
  }

  async function issue() {
    const wanted = students.value
    const { typeId, placeId, originId, minutes, when, startsAt, note } = form
    if (busy.value || !wanted.length || !typeId) return
    busy.value = true
    problem.value = undefined
    notIssued.value = []
    const order = {
      pass_type_id: typeId,
      place_id: placeId,
      origin_place_id: originId,
      minutes: minutes ?? undefined,
      starts_at: when === 'later' && startsAt ? schoolInstant(startsAt) : undefined,
      note: note.trim() || undefined,
    }
    try {
      if (wanted.length === 1) await issueOne(wanted[0]!, order)
      else await issueMany(wanted, order)
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      busy.value = false
    }
  }

  type Order = { pass_type_id: string; place_id?: string; minutes?: number }

  async function issueOne({ id }: ChosenStudent, order: Order) {
    const { pass } = await api.passes.issue({ body: { ...order, student_id: id } })
    finish([pass], [])
  }

  /** Who is refused stays chosen, with the reason. */
  async function issueMany(wanted: ChosenStudent[], order: Order) {
    const { results } = await api.passes.issueMany({
      body: { ...order, student_ids: wanted.map(({ id }) => id) },
    })
    const resultOf = new Map(results.map((result) => [result.student_id, result]))
    notIssued.value = wanted.flatMap((student) => {
      const result = resultOf.get(student.id)
      if (!result || result.ok) return []
      return [{ student, refusal: result.refusal, message: result.error?.message }]
    })
    finish(
      results.flatMap(({ pass }) => (pass ? [pass] : [])),
      notIssued.value.map(({ student }) => student)
    )
  }

  function finish(passes: PresentedPass[], left: ChosenStudent[]) {
    form.student = undefined
    form.others = left
    form.note = ''
    form.when = 'now'
    issued(passes)
  }

  return { types, places, form, type, students, problem, notIssued, busy, addAnother, issue }
}
