import process from 'node:process'
import { exitCodes } from '../core/exit_codes.js'
import { Interrupted } from '../core/interruption.js'
import type { Ui } from '../ports/ui.js'

const patience = 20_000

/** The terminal and npx both deliver one Ctrl-C; what comes within this time is the same one. */
const sameKeyPress = 1_000

/**
 * The first Ctrl-C ends the running step in order; the second ends the process at once. Either way
 * the journal tells the next run where to go on.
 */
export function stopSignals(ui: Ui): AbortSignal {
  const controller = new AbortController()
  let first = 0
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    const code = signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated
    if (controller.signal.aborted) {
      if (Date.now() - first < sameKeyPress) return
      ui.say('warning', 'Stopped at once. The step that was running is repeated by the next run.')
      process.exit(code)
    }
    ui.say(
      'warning',
      `Stopping: the running step is ended first, within ${patience / 1000} s. Ctrl-C again ends it at once.`
    )
    first = Date.now()
    setTimeout(() => process.exit(code), patience).unref()
    controller.abort(new Interrupted(signal))
  }
  process.on('SIGINT', () => stop('SIGINT'))
  process.on('SIGTERM', () => stop('SIGTERM'))
  return controller.signal
}
