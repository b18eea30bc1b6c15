/** Open streams a person may have; the next one displaces the oldest. */
export const MOST_STREAMS_PER_USER = 8

/** After this long a stream ends and the page opens another: who may listen is asked anew. */
const LONGEST_MS = 15 * 60_000

/** How often a stream asks whether its person is still signed in: it makes no request that would be refused. */
const ASKED_EVERY_MS = 30_000

type Stream = {
  tell(message: { event: string }): void
  end(): void
  isWelcome(): Promise<boolean>
}
type Open = { stream: Stream; timers: NodeJS.Timeout[] }

/** The open streams of this process. */
export class LiveStreams {
  constructor(private readonly askedEvery = ASKED_EVERY_MS) {}

  #ofUser = new Map<string, Set<Open>>()

  /** Keeps a stream within its bounds. The function returned forgets it. */
  add(userId: string, stream: Stream): () => void {
    const streams = this.#ofUser.get(userId) ?? new Set()
    this.#ofUser.set(userId, streams)
    if (streams.size >= MOST_STREAMS_PER_USER) this.#displace([...streams][0]!)

    const timers = [
      setTimeout(() => stream.end(), LONGEST_MS).unref(),
      setInterval(() => void endUnlessWelcome(stream), this.askedEvery).unref(),
    ]
    const open = { stream, timers }
    streams.add(open)
    return () => {
      for (const timer of timers) clearTimeout(timer)
      streams.delete(open)
      if (streams.size === 0) this.#ofUser.delete(userId)
    }
  }

  /** Ends all, so that their pages go to a process that stays. */
  endAll(): void {
    for (const streams of this.#ofUser.values()) for (const { stream } of streams) stream.end()
  }

  get size(): number {
    return [...this.#ofUser.values()].reduce((sum, streams) => sum + streams.size, 0)
  }

  /** The page is told, or it would come back at once and displace another. */
  #displace({ stream }: Open): void {
    stream.tell({ event: 'displaced' })
    stream.end()
  }
}

/** A database that does not answer is no reason to end it: the stream ends by itself later. */
async function endUnlessWelcome(stream: Stream): Promise<void> {
  if (!(await stream.isWelcome().catch(() => true))) stream.end()
}

export const liveStreams = new LiveStreams()
