import { useEventListener } from '@vueuse/core'
import { computed, onMounted, ref, shallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { NO_CONNECTION, problemOf, type Problem } from '../api/problem.js'
import { useLive } from '../live/use_live.js'
import {
  isOpen,
  standingOf,
  type PassStanding,
  type PresentedPass,
} from '../passes/pass_standing.js'
import { useSession } from '../session/use_session.js'
import { serverClock } from '../time/server_clock.js'
import { useNow } from '../time/use_now.js'
import { keepCodesOf } from './phone/keep_codes.js'
import { recallPhone, rememberPasses } from './phone/phone_memory.js'

/** Which pass to show first: what needs the holder's attention before what only waits. */
const URGENCY: readonly PassStanding[] = [
  'overdue',
  'valid',
  'ready',
  'queued',
  'waiting',
  'upcoming',
]

/** The signed-in student's passes, the one to show first, and what went wrong with the last look. */
export function useOwnPasses() {
  const route = useRoute()
  const router = useRouter()
  const { user, forget } = useSession()
  const passes = shallowRef<readonly PresentedPass[]>()
  const problem = shallowRef<Problem>()
  /** When the passes were as they are shown, Unix ms, while the server does not answer. */
  const asOf = ref<number>()
  let shownSince = 0
  const chosenId = ref(typeof route.query.pass === 'string' ? route.query.pass : undefined)
  const now = useNow()

  const { look } = useLive('own', refresh)

  onMounted(recall)
  useEventListener(window, 'online', look)

  /** What this phone has kept, until the server answers. */
  async function recall() {
    const memory = await recallPhone()
    if (!memory?.passes || memory.holder.id !== user.value?.id || passes.value) return
    passes.value = memory.passes
    shownSince = memory.at ?? 0
    if (problem.value?.code === NO_CONNECTION) asOf.value = shownSince
  }

  async function refresh() {
    try {
      passes.value = (await api.myPasses.list({})).passes
      problem.value = undefined
      asOf.value = undefined
      shownSince = serverClock.now()
      void keep()
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.code === NO_CONNECTION && passes.value) asOf.value = shownSince
      if (problem.value.status !== 401) return
      forget()
      await router.replace('/sign-in')
    }
  }

  async function keep() {
    const own = passes.value ?? []
    if (user.value) await rememberPasses(user.value, own)
    const valid = own.filter((pass) => standingOf(pass, serverClock.now()) === 'valid')
    await keepCodesOf(valid.map(({ id }) => id))
  }

  /** The chosen pass while something can come of it, or the most urgent, or what the last one has become. */
  const current = computed(() => {
    const all = passes.value ?? []
    const standing = (pass: PresentedPass) => standingOf(pass, now.value)
    const open = all.filter((pass) => isOpen(standing(pass)))
    const urgency = (pass: PresentedPass) => URGENCY.indexOf(standing(pass))
    return (
      open.find(({ id }) => id === chosenId.value) ??
      open.toSorted((one, other) => urgency(one) - urgency(other))[0] ??
      all[0]
    )
  })
  /** Whether something is under way: a second pass is rarely what is wanted then. */
  const busy = computed(() =>
    Boolean(current.value && isOpen(standingOf(current.value, now.value)))
  )
  const others = computed(() => (passes.value ?? []).filter(({ id }) => id !== current.value?.id))

  /** What the server made of a pass by one's own doing: shown at once. */
  function replace(pass: PresentedPass) {
    passes.value = passes.value?.map((one) => (one.id === pass.id ? pass : one))
    look()
  }

  return {
    passes,
    current,
    busy,
    others,
    problem,
    asOf,
    now,
    look,
    replace,
    choose: (id: string) => (chosenId.value = id),
  }
}
