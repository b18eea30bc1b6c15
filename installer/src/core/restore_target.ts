import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

export class RestoreTimeUnclear extends Failure {
  constructor(given: string) {
    super(`"${given}" is no clear time.`, {
      code: 'E_RESTORE_TIME',
      exitCode: exitCodes.usage,
      remedy:
        'Write "latest", or date, time and offset: 2026-03-01T10:30:00+01:00 or 2026-03-01T09:30:00Z.',
    })
  }
}

/**
 * `latest`, or a time with its offset in UTC. A time without one would mean different things to
 * the person and to the server.
 *
 * @throws {RestoreTimeUnclear}
 */
export function parseTarget(given: string): string {
  if (given === 'latest') return given
  const time = new Date(given)
  if (!withOffset.test(given) || Number.isNaN(time.getTime())) throw new RestoreTimeUnclear(given)
  return time.toISOString()
}
