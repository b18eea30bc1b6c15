import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'

export class AppCommandFailed extends Failure {
  constructor(act: string, lastLines: string[]) {
    super(`${act} failed.`, {
      code: 'E_APP_COMMAND',
      exitCode: exitCodes.needsResume,
      remedy:
        'The lines above say why. Remove the cause and run the same command again: it continues.',
      details: lastLines,
    })
  }
}

export class SiteNameChanged extends Failure {
  constructor(directory: string, present: string, wanted: string) {
    super(`${directory} holds the site "${present}", not "${wanted}".`, {
      code: 'E_SITE_NAME_CHANGED',
      exitCode: exitCodes.refused,
      remedy: `A site keeps its name. Set it back to "${present}", or give another --site-dir for a second site.`,
    })
  }
}

export class SecretsLost extends Failure {
  constructor(volume: string, directory: string, files: string[]) {
    super(`${directory} lacks secrets with which the data in the volume ${volume} was made.`, {
      code: 'E_SECRETS_LOST',
      exitCode: exitCodes.refused,
      remedy: `Put the copy of the folder secrets back to ${directory}. To give up the data and its backups for ever: "student-pass uninstall --purge".`,
      details: files.map((file) => `missing: ${file}`),
    })
  }
}
