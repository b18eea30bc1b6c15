import { existsSync } from 'node:fs'
import { installDependencies } from './bootstrap/install_dependencies.mjs'
import { finishedInstall, wantedInstall } from './bootstrap/install_marker.mjs'
import { checkMachine } from './bootstrap/machine.mjs'
import { oneAtATime } from './bootstrap/one_at_a_time.mjs'
import { node24 } from './bootstrap/project.mjs'
import { nothingMissing } from './bootstrap/wanted_packages.mjs'

/**
 * Makes sure that the dependencies are there, complete and those of package-lock.json.
 * Plain JavaScript without any dependency: it runs on the machine's own Node, before an install.
 */
export async function bootstrap() {
  checkMachine()
  if (isCurrent()) return
  await oneAtATime(async () => {
    if (!isCurrent()) await installDependencies()
  })
}

function isCurrent() {
  return finishedInstall() === wantedInstall() && existsSync(node24) && nothingMissing()
}
