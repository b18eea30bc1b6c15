import { Command } from 'commander'
import { backUp } from '../usecases/backup/back_up.js'
import { backupText, backupValue } from './backup_report.js'
import { withSiteFlags, type SiteFlags } from './flags.js'
import { openSite } from './open_site.js'
import { perform } from './perform.js'

export function backupCommand() {
  const full = new Command('full').description('back up the whole database now')
  withSiteFlags(full).action((flags: SiteFlags) =>
    perform(flags, async (stage) => {
      const site = await openSite(flags)
      const backup = await backUp({ ...site, ...stage })
      stage.ui.result({ schema: 1, ...backupValue(backup) }, backupText(backup))
    })
  )
  return new Command('backup').description('back up the site').helpCommand(false).addCommand(full)
}
