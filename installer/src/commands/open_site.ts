import { join } from 'node:path'
import { existingDirectory, NoSite } from '../adapters/files/site_register.js'
import { readIfThere } from '../adapters/files/write_file.js'
import { PgBackRestBackups } from '../adapters/pgbackrest/pgbackrest_backups.js'
import { parseSite } from '../core/site/parse_site.js'
import { parseEnvironment } from '../core/site_environment.js'
import { sitePaths } from '../core/site_paths.js'
import type { SiteFlags } from './flags.js'
import { siteMeans } from './site_means.js'

/** An installed site with all that works on it. @throws {NoSite} {SeveralSites} {SiteFileInvalid} */
export async function openSite(flags: SiteFlags) {
  const directory = existingDirectory(flags)
  const file = join(directory, sitePaths.site)
  const text = await readIfThere(file)
  if (text === undefined) throw new NoSite(directory)
  const site = parseSite(text, file)
  const variables = parseEnvironment(
    (await readIfThere(join(directory, sitePaths.environment))) ?? ''
  )
  const means = siteMeans(directory, site.name, variables)
  return {
    ...means,
    site,
    directory,
    version: variables.STUDENT_PASS_VERSION ?? '',
    backups: new PgBackRestBackups(means.compose),
  }
}
