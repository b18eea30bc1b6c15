import { Problem } from '#platform/errors/problem'

export class TooManyAtOnce extends Problem {
  static status = 503
  static code = 'E_TOO_MANY_AT_ONCE'
  static help = 'Send the same request again in a few seconds.'
  static message = 'Too many passes are being started at this moment'
}

/** Lets so many through at a time, in the order in which they come. */
export class Turnstile {
  readonly #width: number
  readonly #longestLine: number
  readonly #line: (() => void)[] = []
  #inside = 0

  constructor({ width, longestLine }: { width: number; longestLine: number }) {
    this.#width = width
    this.#longestLine = longestLine
  }

  /** @throws TooManyAtOnce if the line is too long to join */
  async pass<T>(run: () => Promise<T>): Promise<T> {
    if (this.#inside < this.#width) this.#inside++
    else await this.#wait()
    try {
      return await run()
    } finally {
      this.#leave()
    }
  }

  #wait(): Promise<void> {
    if (this.#line.length >= this.#longestLine) throw new TooManyAtOnce()
    return new Promise((resolve) => this.#line.push(resolve))
  }

  /** Whoever leaves hands over to the next in line. */
  #leave(): void {
    const next = this.#line.shift()
    if (next) next()
    else this.#inside--
  }
}
