import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'

export class ComposeFailed extends Failure {
  constructor(act: string, lastLines: string[]) {
    super(`"docker compose ${act}" failed.`, {
      code: 'E_COMPOSE',
      exitCode: exitCodes.needsResume,
      remedy:
        'The lines above say why. Remove the cause and run the same command again: it continues.',
      details: lastLines,
    })
  }
}
