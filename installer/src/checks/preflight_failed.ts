import { exitCodes } from '../core/exit_codes.js'
import { Failure } from '../core/failure.js'
import type { CheckReport } from './check.js'

export class PreflightFailed extends Failure {
  constructor(reports: CheckReport[]) {
    const failed = reports.flatMap(({ result }) => (result.state === 'failed' ? [result] : []))
    super(failed.map(({ message }) => message).join('; ') + '.', {
      code: 'E_PREFLIGHT',
      exitCode: exitCodes.preflightFailed,
      remedy: failed.map(({ remedy }) => remedy).join(' '),
    })
  }
}

export class PreflightWarnings extends Failure {
  constructor(reports: CheckReport[]) {
    const warned = reports.flatMap(({ result }) => (result.state === 'warning' ? [result] : []))
    super(warned.map(({ message }) => message).join('; ') + '.', {
      code: 'E_PREFLIGHT_WARNINGS',
      exitCode: exitCodes.preflightWarnings,
      remedy: `${warned.map(({ remedy }) => remedy).join(' ')} Without --strict this is only a warning.`,
    })
  }
}
