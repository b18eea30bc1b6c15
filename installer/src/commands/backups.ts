import { Command } from 'commander'
import { alone } from '../usecases/site_operation.js'
import { listText, listValue } from './backup_report.js'
import { confirmMild } from './confirmation.js'
import { withSiteFlags, yesFlag, type SiteFlags } from './flags.js'
import { openSite } from './open_site.js'
import { perform } from './perform.js'

export function backupsCommand() {
  const list = new Command('list').description('list the backups and the times one can restore to')
  withSiteFlags(list).action((flags: SiteFlags) =>
    perform(flags, async ({ ui }) => {
      const { backups } = await openSite(flags)
      const found = await backups.list()
      ui.result(listValue(found), listText(found))
    })
  )
  const discard = new Command('discard-old').description('delete the data that restores put aside')
  withSiteFlags(discard)
    .addOption(yesFlag('do not ask'))
    .action((flags: SiteFlags) =>
      perform(flags, async ({ ui, interactive }) => {
        const site = await openSite(flags)
        const question = 'Delete the data that earlier restores put aside?'
        await confirmMild({ ...flags, question, name: site.site.name, interactive })
        await alone(site, 'backups discard-old', () => site.backups.discardOld())
        ui.result({ schema: 1, discarded: true }, 'Deleted.')
      })
    )
  return new Command('backups')
    .description('look at the backups')
    .helpCommand(false)
    .addCommand(list)
    .addCommand(discard)
}
