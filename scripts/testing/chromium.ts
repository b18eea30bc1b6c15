import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { projectFolder } from '../bootstrap/project.mjs'
import { step } from '../bootstrap/step.mjs'
import { runProgram } from '../start/run_program.ts'

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Makes sure that there is a Chromium: the machine's own, else Debian's package for root on Debian,
 * else Playwright's.
 *
 * @returns its path; undefined means Playwright's own, which Playwright finds by itself
 */
export async function ensureChromium(signal: AbortSignal): Promise<string | undefined> {
  const installed = process.env.CHROMIUM_PATH || onPath()
  if (installed) return installed

  if (process.getuid?.() === 0 && isDebian()) {
    await step('Installing Chromium from Debian', () => installDebianPackage(signal))
    return onPath()
  }
  await step('Installing Playwright’s Chromium', () =>
    run(['npx', 'playwright', 'install', 'chromium'], signal)
  )
  return undefined
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = folders.flatMap((folder) => programNames.map((name) => join(folder, name)))
  return paths.find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return spawnSync(path, ['--version']).status === 0
  } catch {
    return false
  }
}

/** Not Ubuntu: its package named chromium is only a pointer to a snap. */
function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function installDebianPackage(signal: AbortSignal): Promise<void> {
  const packages = ['chromium', 'fonts-liberation']
  await run(['apt-get', 'update', '-qq'], signal)
  await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], signal)
}

async function run(command: string[], signal: AbortSignal): Promise<void> {
  await runProgram({
    command,
    folder: projectFolder,
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    signal,
    remedy: 'Install Chromium yourself, or name one with CHROMIUM_PATH.',
  })
}
