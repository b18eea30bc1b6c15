import { ref, shallowRef } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import type { PresentedPass } from '../passes/pass_standing.js'

const STEPS = {
  activate: api.myPasses.activate,
  end: api.myPasses.end,
  cancel: api.myPasses.cancel,
} as const
export type OwnStep = keyof typeof STEPS

/** What a student does with a pass: begin it, come back, give a request up. */
export function useOwnSteps(done: (pass: PresentedPass) => void, failed: () => void) {
  const busy = ref<OwnStep>()
  const problem = shallowRef<Problem>()

  async function take(step: OwnStep, { id }: PresentedPass) {
    if (busy.value) return
    busy.value = step
    problem.value = undefined
    try {
      done((await STEPS[step]({ params: { id } })).pass)
    } catch (error) {
      problem.value = problemOf(error)
      failed()
    } finally {
      busy.value = undefined
    }
  }

  return { busy, problem, take }
}
