let last: Promise<unknown> = Promise.resolve()

const LOCK = 'student-pass-gate-decision'

/**
 * Lets one decision of this gate end before the next begins, also in another tab: two codes of one single-use pass that
 * are read at once would otherwise both find it unused.
 */
export function oneAtATime<T>(decide: () => Promise<T>): Promise<T> {
  /* Only pages with TLS have locks; without them this tab alone is put in order. */
  const run = () => (navigator.locks ? navigator.locks.request(LOCK, decide) : decide())
  const result = last.then(run)
  last = result.catch(() => undefined)
  return result as Promise<T>
}
