import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'

export class ServicesUnhealthy extends Failure {
  constructor(services: string[], lastLines: string[]) {
    super(`Not healthy: ${services.join(', ')}.`, {
      code: 'E_SERVICES_UNHEALTHY',
      exitCode: exitCodes.needsResume,
      remedy:
        'The lines above are the last that these services wrote. Remove the cause and run the same command again.',
      details: lastLines,
    })
  }
}
