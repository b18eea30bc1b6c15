import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/clock.js'

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal }).catch((error) => {
      throw signal?.aborted ? signal.reason : error
    })
  },
}
