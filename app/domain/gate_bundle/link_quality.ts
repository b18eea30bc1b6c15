/** How a gate decides: by asking the server, or alone. */
export type GateMode = 'online' | 'offline'

/** Why it works alone, for the operator. */
export type OfflineCause = 'no_answer' | 'slow'

type Attempt = { answered: boolean; milliseconds: number }

const REMEMBERED = 5
const MOST_FAILURES = 2
const SLOW_AVERAGE = 1_500
const FAST_AVERAGE = 800

/**
 * Judges the way to the server by the last five attempts (scanning.md): two without an answer, or a slow average, and
 * the gate decides alone; it asks again when the last ones were all answered, and fast. The gap between slow and fast
 * keeps it from going to and fro.
 */
export class LinkQuality {
  #attempts: Attempt[] = []
  #cause: OfflineCause | null = null

  get mode(): GateMode {
    return this.#cause ? 'offline' : 'online'
  }

  get cause(): OfflineCause | null {
    return this.#cause
  }

  /** @param milliseconds how long the answer took, or the wait for it */
  note(attempt: Attempt): void {
    this.#attempts = [...this.#attempts, attempt].slice(-REMEMBERED)
    this.#cause = this.#cause ? this.#causeToStay() : this.#causeToLeave()
  }

  #causeToLeave(): OfflineCause | null {
    if (this.#failures(this.#attempts) >= MOST_FAILURES) return 'no_answer'
    if (this.#attempts.length === REMEMBERED && this.#average() > SLOW_AVERAGE) return 'slow'
    return null
  }

  /** Attempts made while offline are few, so two good ones in a row are enough to come back. */
  #causeToStay(): OfflineCause | null {
    const last = this.#attempts.slice(-2)
    const good = last.length === 2 && this.#failures(last) === 0
    if (!good || last.some(({ milliseconds }) => milliseconds > FAST_AVERAGE)) return this.#cause
    this.#attempts = last
    return null
  }

  #failures(attempts: Attempt[]): number {
    return attempts.filter(({ answered }) => !answered).length
  }

  #average(): number {
    return this.#attempts.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / REMEMBERED
  }
}
