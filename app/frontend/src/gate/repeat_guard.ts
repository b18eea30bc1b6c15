/** A code that has not been in the picture for this long is a new presentation. */
const IN_VIEW = 3_000

/** "SP1:" and the 153 characters of base45 that stand for the signed part, the same in every step. */
const SIGNED_CHARACTERS = 157

/**
 * Keeps a camera, which sees a code many times a second, from submitting it more than once.
 * Times are in ms, of any clock that goes on evenly.
 */
export class RepeatGuard {
  #seen = new Map<string, number>()
  #accepted = new Set<string>()

  /** Whether a code just read is to be submitted. */
  isNew(code: string, now: number): boolean {
    this.#forgetBefore(now - IN_VIEW)
    const pass = passOf(code)
    const repeated = this.#seen.has(code) || (this.#accepted.has(pass) && this.#seen.has(pass))
    this.#seen.set(code, now)
    this.#seen.set(pass, now)
    return !repeated
  }

  /** A phone that stays before the camera after this is not scanned again when its code changes. */
  accept(code: string) {
    this.#accepted.add(passOf(code))
  }

  #forgetBefore(time: number) {
    for (const [key, seenAt] of this.#seen) {
      if (seenAt >= time) continue
      this.#seen.delete(key)
      this.#accepted.delete(key)
    }
  }
}

function passOf(code: string): string {
  return `pass ${code.slice(0, SIGNED_CHARACTERS)}`
}
