import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'
import { isSiteName, SiteNameInvalid } from '../../core/site_name.js'
import { sitePaths } from '../../core/site_paths.js'

export interface SiteChoice {
  site?: string
  siteDir?: string
}

/** Where sites live unless --site-dir says otherwise: the same place from every working folder. */
export function sitesRoot() {
  if (process.env.STUDENT_PASS_HOME) return resolve(process.env.STUDENT_PASS_HOME)
  if (process.getuid?.() === 0) return '/var/lib/student-pass'
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'student-pass')
}

/** The folder that was chosen; it need not exist yet. Undefined: none was named, and there is none or several. */
export function chosenDirectory({ site, siteDir }: SiteChoice): string | undefined {
  if (siteDir !== undefined) return resolve(siteDir)
  if (site !== undefined) {
    if (!isSiteName(site)) throw new SiteNameInvalid(site)
    return join(sitesRoot(), site)
  }
  const names = siteNames()
  return names.length === 1 ? join(sitesRoot(), names[0]!) : undefined
}

/** @throws {NoSite} {SeveralSites} */
export function existingDirectory(choice: SiteChoice): string {
  const directory = chosenDirectory(choice)
  if (directory !== undefined) {
    if (!existsSync(join(directory, sitePaths.environment))) throw new NoSite(directory)
    return directory
  }
  const names = siteNames()
  throw names.length === 0 ? new NoSite(sitesRoot()) : new SeveralSites(names)
}

function siteNames() {
  const root = sitesRoot()
  if (!existsSync(root)) return []
  return readdirSync(root).filter((name) => existsSync(join(root, name, sitePaths.site)))
}

export class NoSite extends Failure {
  constructor(directory: string) {
    super(`No site is installed in ${directory}.`, {
      code: 'E_NO_SITE',
      exitCode: exitCodes.usage,
      remedy: 'Install one with "student-pass install", or name its folder with --site-dir.',
    })
  }
}

export class SeveralSites extends Failure {
  constructor(names: string[]) {
    super(`There are several sites: ${names.join(', ')}.`, {
      code: 'E_SEVERAL_SITES',
      exitCode: exitCodes.usage,
      remedy: 'Choose one with --site NAME.',
    })
  }
}
