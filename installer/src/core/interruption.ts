import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

/** The person, or the system, asked the command to stop. */
export class Interrupted extends Failure {
  constructor(signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') {
    super('Stopped on request.', {
      code: 'E_INTERRUPTED',
      exitCode: signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated,
      remedy: 'Run the same command again: it continues where it stopped.',
    })
  }
}

/** @throws {Interrupted} when a stop was asked for */
export function throwIfStopped(signal: AbortSignal) {
  if (signal.aborted) throw signal.reason instanceof Failure ? signal.reason : new Interrupted()
}
