import process from 'node:process'
import { CommanderError, type Command } from 'commander'
import { program } from './commands/program.js'
import { exitCodes } from './core/exit_codes.js'

// commander ends the process with 1 for a mistake in the flags; scripts are promised 2.
function throwInsteadOfExit(command: Command) {
  command.exitOverride()
  command.commands.forEach(throwInsteadOfExit)
}

const cli = program()
throwInsteadOfExit(cli)
try {
  await cli.parseAsync(process.argv)
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
}
