import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

const shape = /^[a-z0-9][a-z0-9-]{0,39}$/

export const siteNameRule =
  'lower-case letters, digits and hyphens, at most 40, e.g. "student-pass"'

/** A site's name is also its Compose project and the prefix of its volumes. */
export function isSiteName(text: string) {
  return shape.test(text)
}

export class SiteNameInvalid extends Failure {
  constructor(name: string) {
    super(`"${name}" cannot be the name of a site.`, {
      code: 'E_SITE_NAME',
      exitCode: exitCodes.usage,
      remedy: `Use ${siteNameRule}.`,
    })
  }
}
