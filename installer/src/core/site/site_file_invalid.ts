import { exitCodes } from '../exit_codes.js'
import { Failure } from '../failure.js'

export interface SiteIssue {
  /** Counted from 1. */
  line: number
  column: number
  /** Path in site.yaml; empty when the file is no YAML at all. */
  field: string
  message: string
}

export class SiteFileInvalid extends Failure {
  readonly issues: SiteIssue[]

  constructor(file: string, issues: SiteIssue[]) {
    super(`${file} has ${issues.length === 1 ? 'an error' : `${issues.length} errors`}.`, {
      code: 'E_SITE_FILE',
      exitCode: exitCodes.usage,
      remedy: 'Correct the lines named and run the command again.',
      details: issues.map(({ line, column, field, message }) =>
        [`${file}:${line}:${column}`, field, message].filter(Boolean).join('  ')
      ),
    })
    this.issues = issues
  }
}
