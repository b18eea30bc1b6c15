/** What a moment looked like on three clocks. */
type Sample = {
  /** Unix time of the server, ms. */
  server: number
  /** performance.now(), ms: goes on evenly whatever is done to the device's clock. */
  monotonic: number
  /** Date.now(), ms. */
  device: number
  /** The server's time is right to within plus or minus this, ms. */
  uncertainty: number
}

/** A clock of a phone may run this much faster or slower than another. */
const DRIFT = 100e-6

/** The monotonic clock stands still while some devices sleep; a shorter gap is no sleep. */
const SHORTEST_SLEEP = 2_000

/** The Date header has whole seconds, rounded down. */
const HALF_A_SECOND = 500

/**
 * Estimates the server's time, for which pass codes are made and checked (pass-code.md). Of all
 * samples the one with the shortest round trip counts, until it has grown too old.
 */
export class ServerClock {
  #best?: Sample

  /**
   * Fetches as `fetch` does and takes the answer's Date header as a sample: right to a second, which
   * is enough to know which passes are valid now.
   */
  async fetch(...request: Parameters<typeof fetch>): Promise<Response> {
    const sent = performance.now()
    const response = await fetch(...request)
    const date = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(date)) this.#offer(date + HALF_A_SECOND, sent, HALF_A_SECOND)
    return response
  }

  /** Asks the server and takes the `server_time` (Unix ms) of its answer as a sample. */
  async measure<Answer extends { server_time: number }>(
    ask: () => Promise<Answer>
  ): Promise<Answer> {
    const sent = performance.now()
    const answer = await ask()
    this.#offer(answer.server_time, sent)
    return answer
  }

  /** The server's time, Unix ms; the device's as long as nothing better is known. */
  now(): number {
    if (!this.#best) return Date.now()
    return this.#best.server + elapsedSince(this.#best)
  }

  /** How far the device's clock is ahead of the server's (behind: negative), ms; null if unknown. */
  deviceAhead(): number | null {
    return this.#best ? this.#best.device - this.#best.server : null
  }

  #offer(serverTime: number, sent: number, imprecision = 0) {
    const received = performance.now()
    const halfRoundTrip = (received - sent) / 2
    const sample: Sample = {
      server: serverTime + halfRoundTrip,
      monotonic: received,
      device: Date.now(),
      uncertainty: halfRoundTrip + imprecision,
    }
    if (this.#best && !isBetter(sample, this.#best)) return
    this.#best = sample
  }
}

function isBetter(sample: Sample, best: Sample): boolean {
  const age = sample.monotonic - best.monotonic
  if (sleptSince(best) > 0) return true
  return sample.uncertainty <= best.uncertainty + age * DRIFT
}

function elapsedSince(sample: Sample): number {
  return performance.now() - sample.monotonic + sleptSince(sample)
}

function sleptSince(sample: Sample): number {
  const gap = Date.now() - sample.device - (performance.now() - sample.monotonic)
  return gap > SHORTEST_SLEEP ? gap : 0
}

/** One for the page: whoever speaks to the server improves it for all. */
export const serverClock = new ServerClock()
