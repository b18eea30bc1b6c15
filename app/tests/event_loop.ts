const EVERY = 10

/**
 * Watches for how long at most this thread works without letting anybody else have a turn: in milliseconds of its own
 * processor time, so that a busy machine makes no difference.
 */
export function watchTurns() {
  let longest = 0
  let before = processorTime()
  const timer = setInterval(() => {
    const now = processorTime()
    longest = Math.max(longest, now - before)
    before = now
  }, EVERY)
  return {
    /** Ends the watch. */
    longest(): number {
      clearInterval(timer)
      return longest
    },
  }
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
