import type { ClockWitness } from '#domain/gate_bundle/clock_witness'
import { serverClock, type ServerClock } from '../../time/server_clock.js'

/** Sure: the server has told the time. Unsure: the device's own clock says it. Wrong: and cannot be believed. */
export type ClockStanding = 'sure' | 'unsure' | 'wrong'

/** One phone may be set wrong; that two of them are, alike, is less likely than that this gate is. */
const PHONES = 2

/**
 * Whether this gate knows what time it is. A gate whose clock was set back takes a picture of a code for the code: it
 * must let nobody through by itself. One whose clock is ahead refuses the codes of all phones, which is safe.
 */
export class GateClock {
  #contradicted = false
  #phones = new Set<string>()

  constructor(private readonly clock: ServerClock) {}

  standing(): ClockStanding {
    if (this.clock.isCompared()) return 'sure'
    return this.clock.wentBack() || this.#contradicted ? 'wrong' : 'unsure'
  }

  /** A genuine code says that it is later than this gate believes. Once the server has spoken, it is the phone's fault. */
  hear(witness: ClockWitness, passId: string): void {
    if (this.standing() === 'sure') {
      this.#phones.clear()
      this.#contradicted = false
      return
    }
    this.#phones.add(passId)
    this.#contradicted ||= witness === 'school' || this.#phones.size >= PHONES
  }
}

/** One for the page, as the clock it judges. */
export const gateClock = new GateClock(serverClock)
