import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { projectFolder } from '../bootstrap/project.mjs'
import { step } from '../bootstrap/step.mjs'
import { runProgram } from '../start/run_program.ts'

/** Root on Debian, who may install packages. Not Ubuntu: its package named chromium is only a pointer to a snap. */
export function mayInstallDebianPackages(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Installs packages for the tests. No service is started: the tests start what they need. */
export async function installDebianPackages(
  { title, packages, remedy }: { title: string; packages: string[]; remedy: string },
  signal: AbortSignal
): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const run = (command: string[]) =>
    runProgram({ command, folder: projectFolder, environment, signal, remedy })
  await step(title, async () => {
    await run(['apt-get', 'update', '-qq'])
    await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages])
  })
}
