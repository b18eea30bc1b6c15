import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { problemOf, type Problem } from '../api/problem.js'
import type { GateAnswer } from './offline/use_gate_link.js'
import { newNonce, type Direction } from './send_scan.js'

/** A code that was read, and what became of it. */
export type DeskResult = {
  id: number
  nonce: string
  at: number
  direction: Direction
  answer?: GateAnswer
  problem?: Problem
}

/** What a scanner or a camera has read, on the way to an answer. */
export type Reading = { nonce: string; code: string; direction: Direction }

const KEPT = 10
const ANSWER_STAYS = 3_000

/** Takes codes one after the other, without waiting for the one before. */
export function useScanDesk(
  check: (reading: Reading) => Promise<GateAnswer>,
  refused: (problem: Problem) => void
) {
  const results = shallowRef<DeskResult[]>([])
  const shownId = ref<number>()
  const shown = computed(() => results.value.find(({ id }) => id === shownId.value))
  let lastId = 0
  let clearing: ReturnType<typeof setTimeout> | undefined

  onBeforeUnmount(dismiss)

  /** Sends a code and shows its answer, unless a later code has come meanwhile. */
  async function submit(code: string, direction: Direction): Promise<DeskResult> {
    dismiss()
    const nonce = newNonce()
    const result: DeskResult = { id: ++lastId, nonce, at: Date.now(), direction }
    results.value = [result, ...results.value].slice(0, KEPT)
    shownId.value = result.id

    const finished = { ...result, ...(await outcomeOfSending({ nonce, code, direction })) }
    results.value = results.value.map((one) => (one.id === finished.id ? finished : one))
    if (shownId.value === finished.id) clearing = setTimeout(dismiss, ANSWER_STAYS)
    if (finished.problem?.status === 401) refused(finished.problem)
    return finished
  }

  async function outcomeOfSending(reading: Reading) {
    try {
      return { answer: await check(reading) }
    } catch (error) {
      return { problem: problemOf(error) }
    }
  }

  function dismiss() {
    clearTimeout(clearing)
    shownId.value = undefined
  }

  return { results, shown, submit, dismiss }
}
