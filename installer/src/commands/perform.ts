import process from 'node:process'
import { exitCodes } from '../core/exit_codes.js'
import { Failure } from '../core/failure.js'
import type { CommonFlags } from './flags.js'
import { screenFor, type Screen } from './screen.js'
import { stopSignals } from './stop_signals.js'

export interface Stage extends Screen {
  signal: AbortSignal
}

export class Unexpected extends Failure {
  constructor(error: unknown) {
    super(error instanceof Error ? error.message : String(error), {
      code: 'E_UNEXPECTED',
      exitCode: exitCodes.unexpected,
      remedy: 'This is a mistake in student-pass. Please report it with the lines above.',
      details: (error instanceof Error ? (error.stack ?? '') : '').split('\n').slice(1),
      cause: error,
    })
  }
}

/** Runs a command's work and turns whatever goes wrong into a message and an exit code. */
export async function perform(
  flags: Pick<CommonFlags, 'json' | 'input'>,
  work: (stage: Stage) => Promise<number | void>
) {
  const screen = screenFor(flags)
  try {
    const code = await work({ ...screen, signal: stopSignals(screen.ui) })
    process.exitCode = code ?? exitCodes.ok
  } catch (error) {
    const failure = error instanceof Failure ? error : new Unexpected(error)
    screen.ui.failure(failure)
    process.exitCode = failure.exitCode
  }
}
