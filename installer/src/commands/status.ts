import { Command } from 'commander'
import { exitCodes } from '../core/exit_codes.js'
import { gigabytes } from '../core/quantities.js'
import {
  isWell,
  readStatus,
  type BackupStatus,
  type SiteStatus,
} from '../usecases/status/read_status.js'
import { backupValue } from './backup_report.js'
import { withSiteFlags, type SiteFlags } from './flags.js'
import { openSite } from './open_site.js'
import { perform } from './perform.js'

export function statusCommand() {
  const command = new Command('status').description(
    'show services, health, version, address and last backup; exit code 1 unless all is well'
  )
  return withSiteFlags(command).action((flags: SiteFlags) =>
    perform(flags, async ({ ui }) => {
      const status = await readStatus(await openSite(flags))
      ui.result(statusValue(status), statusText(status))
      return status.healthy ? exitCodes.ok : exitCodes.unexpected
    })
  )
}

function statusValue({ backups: { last, error }, ...status }: SiteStatus) {
  return { schema: 1, ...status, last_backup: last && backupValue(last), backups: { error } }
}

export function statusText(status: SiteStatus) {
  const rows = status.services.map((service) => {
    const state = service.health === 'none' ? service.state : `${service.state}, ${service.health}`
    return `  ${isWell(service) ? '✔' : '✖'} ${service.service.padEnd(18)} ${state.padEnd(20)} ${service.image}`
  })
  return [
    `${status.site} ${status.version} is ${status.healthy ? 'well' : 'NOT well'}: ${status.address}`,
    ...rows,
    `  Last backup  ${backupsText(status.backups)}`,
    `  Folder       ${status.directory}`,
  ].join('\n')
}

function backupsText({ last, error }: BackupStatus) {
  if (error) return `unknown: ${error}`
  if (!last) return 'none'
  return `${last.label}, ${last.finished}, ${gigabytes(last.backupBytes)}`
}
