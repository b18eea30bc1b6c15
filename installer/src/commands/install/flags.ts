import type { Command } from 'commander'
import type { Values } from '../../core/site/site_from_values.js'
import type { PasswordFlags } from '../admin_password.js'
import { withSiteFlags, yesFlag, type SiteFlags } from '../flags.js'

export interface InstallFlags extends SiteFlags, PasswordFlags {
  config?: string
  school?: string
  timeZone?: string
  host?: string
  bind?: string
  httpPort?: string
  httpsPort?: string
  adminName?: string
  adminEmail?: string
  grafana?: boolean
  caFile?: string
  buildArg?: string[]
  rebuild?: boolean
  plan?: boolean
  dryRun?: boolean
  strict?: boolean
}

const gathered = (value: string, before: string[] = []) => [...before, value]

export function withInstallFlags(command: Command) {
  return withSiteFlags(command)
    .optionsGroup('The site (asked for when left out, at a terminal):')
    .option('--config <file>', 'site.yaml with the answers; flags change single ones')
    .option('--school <name>', 'name of the school')
    .option('--time-zone <zone>', 'IANA time zone, e.g. Europe/Madrid')
    .option('--host <name>', 'host name that people type in the browser')
    .option('--bind <address>', 'address the ports are opened on; 127.0.0.1 for a trial')
    .option('--http-port <port>', 'port that sends browsers on to HTTPS (80)')
    .option('--https-port <port>', 'port of the site (443)')
    .option('--admin-name <name>', 'name of the first administrator')
    .option('--admin-email <address>', 'e-mail address of the first administrator')
    .option('--admin-password-file <file>', 'file with the password of the first administrator')
    .option('--admin-password-stdin', 'read that password from standard input')
    .option('--grafana', 'with dashboards (usual)')
    .option('--no-grafana', 'without dashboards')
    .optionsGroup('The images:')
    .option('--ca-file <file>', 'certificates to trust while building, where TLS is inspected')
    .option('--build-arg <NAME=VALUE>', 'passed to the builds, e.g. NPM_REGISTRY=…', gathered)
    .option('--rebuild', 'build the images again although they are here')
    .optionsGroup('What happens:')
    .addOption(yesFlag('do not ask whether to go ahead'))
    .option('--plan', 'show what would be done, and do nothing')
    .option('--dry-run', 'the same as --plan')
    .option('--strict', 'stop at warnings, too')
}

/** The flags that answer questions, by their path in site.yaml. */
export function valuesFromFlags(flags: InstallFlags): Values {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
  const given = {
    'name': flags.site,
    'school.name': flags.school,
    'school.time_zone': flags.timeZone,
    'address.host': flags.host,
    'address.bind': flags.bind,
    'address.http_port': number(flags.httpPort),
    'address.https_port': number(flags.httpsPort),
    'admin.name': flags.adminName,
    'admin.email': flags.adminEmail,
    'monitoring.grafana': flags.grafana,
  }
  const present = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as Values
}
