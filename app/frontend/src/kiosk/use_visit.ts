import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem, type Refusal } from '../api/problem.js'
import { authorization } from '../gate/gate_device.js'

export type Visit = Awaited<ReturnType<typeof api.kiosk.identify>>
export type KioskPass = Visit['passes'][number]
export type Said = { state: KioskPass['state'] | 'refused'; pass?: KioskPass; refusal?: Refusal }
export type Identification = { card: string } | { number: string; pin: string }

/** Whoever walks away without a word must not leave the next one in the visit. */
const IDLE_SECONDS = 20

/** One student at the kiosk: from the card to the answer, and back to the start. */
export function useVisit(
  token: string,
  { over, refused }: { over: () => void; refused: (problem: Problem) => void }
) {
  const visit = shallowRef<Visit>()
  const said = shallowRef<Said>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const idleFor = ref(0)
  const secondsLeft = computed(() => IDLE_SECONDS - idleFor.value)
  const options = { headers: authorization(token) }

  const clock = setInterval(tick, 1000)
  const stirred = () => (idleFor.value = 0)
  onMounted(() => EVENTS.forEach((event) => window.addEventListener(event, stirred)))
  onBeforeUnmount(() => {
    clearInterval(clock)
    EVENTS.forEach((event) => window.removeEventListener(event, stirred))
  })

  function tick() {
    const something = visit.value ?? said.value ?? problem.value
    if (!something || busy.value) return stirred()
    idleFor.value += 1
    if (idleFor.value >= IDLE_SECONDS) leave()
  }

  function leave() {
    visit.value = said.value = problem.value = undefined
    stirred()
    over()
  }

  function identify(body: Identification) {
    return attempt(async () => {
      visit.value = await api.kiosk.identify({ body, ...options })
    })
  }

  function start(passTypeId: string, placeId?: string) {
    return answer((ticket) =>
      api.kiosk.startPass({
        body: { ticket, pass_type_id: passTypeId, place_id: placeId },
        ...options,
      })
    )
  }

  function move(pass: KioskPass, step: 'end' | 'begin' | 'cancel') {
    const call = {
      end: api.kiosk.endPass,
      begin: api.kiosk.beginPass,
      cancel: api.kiosk.cancelPass,
    }[step]
    return answer((ticket) => call({ params: { id: pass.id }, body: { ticket }, ...options }))
  }

  function answer(ask: (ticket: string) => Promise<{ pass: KioskPass }>) {
    return attempt(async () => {
      const { pass } = await ask(visit.value!.ticket)
      said.value = { state: pass.state, pass }
    })
  }

  async function attempt(action: () => Promise<void>) {
    if (busy.value) return
    busy.value = true
    problem.value = undefined
    try {
      await action()
    } catch (error) {
      fail(problemOf(error))
    } finally {
      busy.value = false
      stirred()
    }
  }

  function fail(reason: Problem) {
    if (reason.refusal) said.value = { state: 'refused', refusal: reason.refusal }
    else if (reason.status === 401) refused(reason)
    else {
      if (reason.code === 'E_TICKET_EXPIRED') visit.value = undefined
      problem.value = reason
    }
  }

  return { visit, said, problem, busy, secondsLeft, identify, start, move, leave }
}

const EVENTS = ['pointerdown', 'keydown'] as const
