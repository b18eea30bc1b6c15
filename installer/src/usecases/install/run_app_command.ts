import { lastLines } from '../../core/last_lines.js'
import type { OneOff } from '../../ports/compose.js'
import { AppCommandFailed } from './install_failures.js'
import type { InstallContext } from './install_context.js'

/**
 * Runs a command of the application in a container of its own.
 *
 * @param act what it does, as the beginning of a sentence
 * @throws {AppCommandFailed}
 */
export async function runAppCommand(
  act: string,
  oneOff: OneOff,
  { compose }: Pick<InstallContext, 'compose'>
) {
  const { exitCode, stdout, stderr } = await compose.run(oneOff)
  if (exitCode !== 0) throw new AppCommandFailed(act, lastLines(`${stdout}\n${stderr}`, 12))
  return stdout
}

export const ace = (...words: string[]) => ['node', 'ace.js', ...words]
