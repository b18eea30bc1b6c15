import { Command } from 'commander'
import { exitCodes } from '../../core/exit_codes.js'
import { installSite, planInstallation, preflight } from '../../usecases/install/install_site.js'
import { givenPassword } from '../admin_password.js'
import { siteMeans } from '../site_means.js'
import { perform, type Stage } from '../perform.js'
import { firstPassword } from './first_password.js'
import { withInstallFlags, type InstallFlags } from './flags.js'
import { checkContext, installContext } from './prepare.js'
import { readAnswers } from './read_answers.js'
import { installedText, installedValue, planText } from './report.js'

export function installCommand() {
  const command = new Command('install').description(
    'install a site, or bring it to what site.yaml says; running it twice is harmless'
  )
  return withInstallFlags(command).action((flags: InstallFlags) =>
    perform(flags, (stage) => install(flags, stage))
  )
}

async function install(flags: InstallFlags, { ui, interactive, signal }: Stage) {
  const begun = Date.now()
  const chosen = await readAnswers(flags, interactive)
  const given = await givenPassword(flags)
  ui.intro(`Student Pass for ${chosen.site.school.name}`)
  // Before the checks: the ports of a site that is just being started would look taken.
  await siteMeans(chosen.directory, chosen.site.name, {}).lock.assertFree()
  const checks = checkContext(chosen.site, chosen.directory)
  await preflight(checks, { ui, strict: Boolean(flags.strict) })

  const planOnly = flags.plan || flags.dryRun
  const password = planOnly ? '' : await firstPassword(given, { ...chosen, interactive })
  const context = await installContext(chosen, flags, async () => password ?? '')
  if (planOnly) {
    const steps = await planInstallation(context, context)
    ui.result(
      { schema: 1, site: chosen.site.name, directory: chosen.directory, steps },
      planText(steps)
    )
    return exitCodes.ok
  }

  const outcomes = await installSite(context, {
    ui,
    signal,
    journal: context.journal,
    lock: context.lock,
  })
  const installed = { ...chosen, outcomes, seconds: Math.round((Date.now() - begun) / 1000) }
  ui.result(installedValue(installed), installedText(installed))
  return exitCodes.ok
}
