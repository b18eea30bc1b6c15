import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { exitCodes } from '../core/exit_codes.js'
import { chosenDirectory, sitesRoot } from '../adapters/files/site_register.js'
import { runChecks } from '../checks/run_checks.js'
import { answersFromFlags } from '../core/site/answers.js'
import { siteFromValues } from '../core/site/site_from_values.js'
import { sitePaths } from '../core/site_paths.js'
import { sayReport } from '../usecases/install/install_site.js'
import { withSiteFlags, type SiteFlags } from './flags.js'
import { checkContext } from './install/prepare.js'
import { openSite } from './open_site.js'
import { perform } from './perform.js'

interface DoctorFlags extends SiteFlags {
  strict?: boolean
}

export function doctorCommand() {
  const command = new Command('doctor').description(
    'check this machine: Docker, Compose, ports, memory, disk; of a site, if there is one'
  )
  return withSiteFlags(command)
    .option('--strict', 'exit code 4 at warnings')
    .action((flags: DoctorFlags) =>
      perform(flags, async ({ ui }) => {
        const { site, directory } = await siteOrUsual(flags)
        const reports = await runChecks(checkContext(site, directory), undefined, (report) =>
          sayReport(report, ui)
        )
        const states = reports.map(({ result }) => result.state)
        ui.result(
          { schema: 1, checks: reports.map(({ result, ...check }) => ({ ...check, ...result })) },
          ''
        )
        if (states.includes('failed')) return exitCodes.preflightFailed
        return flags.strict && states.includes('warning')
          ? exitCodes.preflightWarnings
          : exitCodes.ok
      })
    )
}

/** The site that is there, else one with the usual ports, as "install" would make it. */
async function siteOrUsual(flags: SiteFlags) {
  const directory = chosenDirectory(flags)
  if (directory && existsSync(join(directory, sitePaths.environment))) return openSite(flags)
  const { values } = answersFromFlags({})
  return { site: siteFromValues(values), directory: directory ?? sitesRoot() }
}
