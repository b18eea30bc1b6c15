import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'

export class BackupFailed extends Failure {
  constructor(message: string, lastLines: string[]) {
    super(message, {
      code: 'E_BACKUP',
      exitCode: exitCodes.unexpected,
      remedy:
        'The lines above say why. See that the database runs ("student-pass status") and that the disk has room.',
      details: lastLines,
    })
  }
}

/** Nothing was changed: the wish cannot be fulfilled. */
export class RestoreRefused extends Failure {
  constructor({ message, remedy }: { message: string; remedy: string }) {
    super(message, { code: 'E_RESTORE_REFUSED', exitCode: exitCodes.refused, remedy })
  }
}

export class RestoreTimeInvalid extends Failure {
  constructor({ message, remedy }: { message: string; remedy: string }) {
    super(message, { code: 'E_RESTORE_TIME', exitCode: exitCodes.usage, remedy })
  }
}

export class RestoreFailed extends Failure {
  constructor(message: string, lastLines: string[]) {
    super(message, {
      code: 'E_RESTORE',
      exitCode: exitCodes.needsResume,
      remedy:
        'The lines above say why; the data from before is untouched. Remove the cause and try the same restore again.',
      details: lastLines,
    })
  }
}
