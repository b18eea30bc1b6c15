import { Command } from 'commander'
import { parseTarget } from '../core/restore_target.js'
import { restoreSite } from '../usecases/restore/restore_site.js'
import { planText, planValue, restoredText, restoredValue } from './backup_report.js'
import { confirmSevere } from './confirmation.js'
import { withSiteFlags, yesFlag, type SiteFlags } from './flags.js'
import { openSite } from './open_site.js'
import { perform, type Stage } from './perform.js'

interface RestoreFlags extends SiteFlags {
  to: string
  confirm?: string
  plan?: boolean
}

export function restoreCommand() {
  const command = new Command('restore').description(
    'take the database back to a time; the present data stays beside it'
  )
  return withSiteFlags(command)
    .requiredOption('--to <time>', 'latest, or a time such as 2026-03-01T10:30:00+01:00')
    .option('--confirm <name>', 'the site’s name, instead of being asked for it')
    .addOption(yesFlag('the same, without the name'))
    .option('--plan', 'show the backup, the time and the sizes, and do nothing')
    .action((flags: RestoreFlags) => perform(flags, (stage) => restore(flags, stage)))
}

async function restore(flags: RestoreFlags, stage: Stage) {
  const target = parseTarget(flags.to)
  const site = await openSite(flags)
  const plan = await site.backups.planRestore(target)
  if (flags.plan) return stage.ui.result(planValue(plan), planText(plan))

  stage.ui.say('info', planText(plan))
  if (!flags.yes) {
    const question = 'What was changed after that time disappears from the site.'
    await confirmSevere({
      ...flags,
      question,
      name: site.site.name,
      interactive: stage.interactive,
    })
  }
  const restored = await restoreSite({ ...site, ...stage }, target)
  stage.ui.result(restoredValue(restored), restoredText(restored))
}
