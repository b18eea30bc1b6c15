import { STEP_SECONDS, stepAt } from '../pass_code/dynamic_part.js'

/** Steps a code can lie behind and ahead of now at a gate without network, and the step itself. */
const ACCEPTED_STEPS = 4 + 4 + 1

/** For how long a (pass, step, direction) must be remembered so that it is accepted once: 135 seconds. */
export const REPLAY_MEMORY_SECONDS = ACCEPTED_STEPS * STEP_SECONDS

type Use = { passId: string; step: number; direction: 'in' | 'out' }

/**
 * The codes a gate has accepted lately. It forgets by the *step*, not by the time of the scan, and keeps each for the
 * whole span in which it could be accepted, also if the gate's idea of the time is corrected backwards meanwhile.
 */
export class ReplayMemory {
  #uses = new Map<string, number>()

  /** Notes a use; false when it was noted before. `now` in Unix seconds. */
  note(use: Use, now: number): boolean {
    this.#forget(now)
    const key = `${use.passId} ${use.step} ${use.direction}`
    if (this.#uses.has(key)) return false
    this.#uses.set(key, use.step)
    return true
  }

  get size(): number {
    return this.#uses.size
  }

  #forget(now: number): void {
    const oldest = stepAt(now) - ACCEPTED_STEPS
    for (const [key, step] of this.#uses) {
      if (step < oldest) this.#uses.delete(key)
    }
  }
}
