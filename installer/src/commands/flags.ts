import { Option, type Command } from 'commander'

export interface CommonFlags {
  json?: boolean
  /** False with --no-input. */
  input: boolean
  yes?: boolean
}

export interface SiteFlags extends CommonFlags {
  site?: string
  siteDir?: string
}

/** Flags of every command. */
export function withCommonFlags(command: Command) {
  return command
    .option('--json', 'print one JSON document on standard output')
    .option('--no-input', 'never ask a question')
}

/** Flags of every command that works on a site. */
export function withSiteFlags(command: Command) {
  return withCommonFlags(command)
    .option('--site <name>', 'the site, when there are several')
    .option('--site-dir <folder>', 'the folder of the site (default: /var/lib/student-pass/NAME)')
}

export function yesFlag(description: string) {
  return new Option('-y, --yes', description)
}
