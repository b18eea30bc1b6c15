import process from 'node:process'

/** A terminal and npm both deliver one Ctrl-C; what comes within this time is the same one. */
const sameKeyPress = 1_000

/**
 * The wish to stop: Ctrl-C, a signal, or the end of the process that started us. The second wish
 * ends this process at once; app and PostgreSQL notice that and stop by themselves.
 */
export function watchForInterruption(): AbortSignal {
  const controller = new AbortController()
  let first = 0

  const stop = () => {
    if (!first) {
      first = Date.now()
      controller.abort(new Interrupted())
    } else if (Date.now() - first > sameKeyPress) {
      process.exit(130)
    }
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  if (process.channel) {
    process.on('disconnect', stop)
    process.channel.unref()
  }
  return controller.signal
}

export class Interrupted extends Error {
  constructor() {
    super('Interrupted')
  }
}

/** Waits for the work unless the person wants to stop first. */
export async function unlessInterrupted<Result>(
  signal: AbortSignal,
  work: Promise<Result>
): Promise<Result> {
  signal.throwIfAborted()
  const interrupted = Promise.withResolvers<never>()
  const stop = () => interrupted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work, interrupted.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
