import { computed, onMounted, reactive, ref, shallowRef, watch } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import type { PresentedPass } from '../passes/pass_standing.js'
import { schoolInstant, schoolLocal } from '../passes/school_instant.js'
import { serverClock } from '../time/server_clock.js'

type Options = Awaited<ReturnType<typeof api.myPasses.options>>

/** Asking for a pass: what is on offer, what was chosen, and the one action. */
export function useRequestForm(requested: (pass: PresentedPass) => Promise<unknown>) {
  const options = shallowRef<Options>()
  const form = reactive({
    typeId: undefined as string | undefined,
    placeId: undefined as string | undefined,
    originId: undefined as string | undefined,
    when: 'now' as 'now' | 'later',
    /** By the school's clock. */
    startsAt: schoolLocal(nextQuarter(serverClock.now())),
    minutes: null as number | null,
    note: '',
  })
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const type = computed(() => options.value?.types.find(({ id }) => id === form.typeId))

  onMounted(loadOptions)
  /** How long people usually stay at the place, or else need for this type. */
  const usual = computed(() => {
    const place = options.value?.places.find(({ id }) => id === form.placeId)
    if (!type.value) return null
    const minutes = place?.default_minutes ?? type.value.default_minutes
    return Math.min(minutes, type.value.max_minutes)
  })
  watch(usual, (minutes) => (form.minutes = minutes))

  async function loadOptions() {
    try {
      options.value = await api.myPasses.options({})
      form.typeId ??= options.value.types[0]?.id
      form.originId ??= options.value.current_place?.id
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  async function ask() {
    const { typeId, placeId, originId, when, startsAt, minutes, note } = form
    if (busy.value || !typeId) return
    busy.value = true
    problem.value = undefined
    try {
      const body = {
        pass_type_id: typeId,
        place_id: placeId,
        origin_place_id: originId,
        starts_at: when === 'later' && startsAt ? schoolInstant(startsAt) : undefined,
        minutes: minutes ?? undefined,
        note: note.trim() || undefined,
      }
      await requested((await api.myPasses.request({ body })).pass)
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      busy.value = false
    }
  }

  return { options, form, type, problem, busy, ask }
}

const QUARTER = 15 * 60_000

/** The next full quarter of an hour, at least five minutes away. */
function nextQuarter(now: number): number {
  return Math.ceil((now + 5 * 60_000) / QUARTER) * QUARTER
}
