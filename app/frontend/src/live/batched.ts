/**
 * A function that does the work at most once in an interval (ms) and never twice at the same time: at once when
 * nothing was asked for a while, and once more after all that was asked meanwhile.
 */
export function batched(work: () => Promise<void>, interval: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let wanted = false
  let last = -Infinity

  function ask(): void {
    wanted = true
    if (running || timer) return
    const wait = last + interval - performance.now()
    if (wait <= 0) void run()
    else timer = setTimeout(run, wait)
  }

  async function run(): Promise<void> {
    timer = undefined
    wanted = false
    running = true
    last = performance.now()
    try {
      await work()
    } finally {
      running = false
      if (wanted) ask()
    }
  }

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
    wanted = false
  }

  return { ask, stop }
}
