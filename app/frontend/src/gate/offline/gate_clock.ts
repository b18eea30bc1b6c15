import { serverClock, type ServerClock } from '../../time/server_clock.js'

/** Sure: the server has told the time. Unsure: the device's own clock says it. Wrong: and cannot be believed. */
export type ClockStanding = 'sure' | 'unsure' | 'wrong'

/** One phone may be set wrong; that two of them are, alike, is less likely than that this gate is. */
const WITNESSES = 2

/**
 * Whether this gate knows what time it is. A gate whose clock was set back takes a picture of a code for the code: it
 * must let nobody through by itself. One whose clock is ahead refuses the codes of all phones, which is safe.
 */
export class GateClock {
  #passesFromTheFuture = new Set<string>()

  constructor(private readonly clock: ServerClock) {}

  standing(): ClockStanding {
    if (this.clock.isCompared()) return 'sure'
    const contradicted = this.#passesFromTheFuture.size >= WITNESSES
    return this.clock.wentBack() || contradicted ? 'wrong' : 'unsure'
  }

  /** A genuine code was made later than it is now by this gate. */
  noteFromTheFuture(passId: string): void {
    if (this.standing() === 'sure') this.#passesFromTheFuture.clear()
    else this.#passesFromTheFuture.add(passId)
  }
}

/** One for the page, as the clock it judges. */
export const gateClock = new GateClock(serverClock)
