import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'

export class EdgeUnreachable extends Failure {
  constructor(address: string, reason: string) {
    super(`${address} does not answer as it should: ${reason}.`, {
      code: 'E_EDGE_UNREACHABLE',
      exitCode: exitCodes.needsResume,
      remedy:
        'Look at "docker compose logs edge web-blue" in the site’s folder, then run the same command again.',
    })
  }
}
