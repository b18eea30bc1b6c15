import { Command } from 'commander'
import { uninstallSite } from '../usecases/uninstall/uninstall_site.js'
import { confirmMild, confirmSevere } from './confirmation.js'
import { withSiteFlags, yesFlag, type SiteFlags } from './flags.js'
import { openSite } from './open_site.js'
import { perform, type Stage } from './perform.js'

interface UninstallFlags extends SiteFlags {
  purge?: boolean
  confirm?: string
}

export function uninstallCommand() {
  const command = new Command('uninstall').description(
    'remove the containers; data, backups, secrets and site.yaml stay for the next install'
  )
  return withSiteFlags(command)
    .addOption(yesFlag('do not ask (not enough for --purge)'))
    .option('--purge', 'delete data, backups, secrets and site.yaml too, for ever')
    .option('--confirm <name>', 'with --purge: the site’s name, instead of being asked for it')
    .action((flags: UninstallFlags) => perform(flags, (stage) => uninstall(flags, stage)))
}

async function uninstall(flags: UninstallFlags, stage: Stage) {
  const opened = await openSite(flags)
  const { name } = opened.site
  const wish = { ...flags, name, interactive: stage.interactive }
  if (flags.purge) {
    await confirmSevere({
      ...wish,
      question: 'All data of the site and its backups are deleted for ever.',
    })
  } else {
    await confirmMild({ ...wish, question: `Remove the containers of ${name}? Its data stays.` })
  }
  await uninstallSite({ ...opened, ...stage }, { purge: Boolean(flags.purge) })
  const value = { schema: 1, site: name, directory: opened.directory, purged: Boolean(flags.purge) }
  stage.ui.result(value, flags.purge ? purgedText(name) : keptText(opened.directory))
}

function purgedText(name: string) {
  return `Nothing of ${name} is left but its images ("docker image ls student-pass/*").`
}

function keptText(directory: string) {
  return `The containers are gone. Data and backups are in Docker volumes, secrets in ${directory};\n"student-pass install" brings the site back.`
}
