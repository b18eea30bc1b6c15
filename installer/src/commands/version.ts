import { Command } from 'commander'
import { packageVersion } from '../adapters/files/release_folder.js'
import { withCommonFlags, type CommonFlags } from './flags.js'
import { perform } from './perform.js'

export function versionCommand() {
  const command = new Command('version').description('print the version')
  return withCommonFlags(command).action((flags: CommonFlags) =>
    perform(flags, async ({ ui }) => {
      const version = packageVersion()
      ui.result({ schema: 1, version, node: process.versions.node }, version)
    })
  )
}
