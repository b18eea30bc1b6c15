import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until something is the case, and gives what it was. The test's own timeout ends a wait in vain. */
export async function until<T>(condition: () => Promise<T | false | undefined>): Promise<T> {
  for (;;) {
    const outcome = await condition()
    if (outcome) return outcome
    await sleep(20)
  }
}
