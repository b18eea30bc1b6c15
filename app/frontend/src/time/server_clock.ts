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

/** What a page keeps for the time after a reload, when no server may be there to ask. */
export type ClockMemory = {
  /** How far the device's clock was ahead of the server's, ms. */
  ahead: number
  /** The server's time at that moment, Unix ms: it cannot be earlier any more. */
  latest: number
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
  #recalled?: ClockMemory

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

  /** The server's time, Unix ms; without an answer since the page was opened, by what was remembered. */
  now(): number {
    if (!this.#best) return Date.now() - (this.#recalled?.ahead ?? 0)
    return this.#best.server + elapsedSince(this.#best)
  }

  /** How far the device's clock is ahead of the server's now (behind: negative), ms; null if unknown. */
  deviceAhead(): number | null {
    return this.#best || this.#recalled ? Date.now() - this.now() : null
  }

  /** Goes on with what an earlier page knew, until the server answers. */
  recall(memory: ClockMemory): void {
    this.#recalled = memory
  }

  /** What is worth keeping; undefined unless the time rests on an answer of the server. */
  memory(): ClockMemory | undefined {
    return this.isCompared() ? { ahead: Date.now() - this.now(), latest: this.now() } : undefined
  }

  /** Whether the time rests on an answer of the server, and not on a clock that anybody can set. */
  isCompared(): boolean {
    return this.#best !== undefined && !isDisturbed(this.#best)
  }

  /** Whether the device's clock was set back since an earlier page heard the server. */
  wentBack(): boolean {
    if (this.#best || !this.#recalled) return false
    return this.now() < this.#recalled.latest - SHORTEST_SLEEP
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
  if (isDisturbed(best)) return true
  return sample.uncertainty <= best.uncertainty + age * DRIFT
}

function elapsedSince(sample: Sample): number {
  return performance.now() - sample.monotonic + sleptSince(sample)
}

function sleptSince(sample: Sample): number {
  const gap = gapSince(sample)
  return gap > SHORTEST_SLEEP ? gap : 0
}

/** The device has slept, or somebody has set its clock: which of the two, and for how long, only the server can tell. */
function isDisturbed(sample: Sample): boolean {
  return Math.abs(gapSince(sample)) > SHORTEST_SLEEP
}

/** How much further the device's clock has gone than the monotonic one, ms. */
function gapSince(sample: Sample): number {
  return Date.now() - sample.device - (performance.now() - sample.monotonic)
}

/** One for the page: whoever speaks to the server improves it for all. */
export const serverClock = new ServerClock()
