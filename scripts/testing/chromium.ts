import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { projectFolder } from '../bootstrap/project.mjs'
import { step } from '../bootstrap/step.mjs'
import { runProgram } from '../start/run_program.ts'
import { installDebianPackages, mayInstallDebianPackages } from './debian.ts'

const REMEDY = 'Install Chromium yourself, or name one with CHROMIUM_PATH.'

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

  if (mayInstallDebianPackages()) {
    const packages = ['chromium', 'fonts-liberation']
    await installDebianPackages(
      { title: 'Installing Chromium from Debian', packages, remedy: REMEDY },
      signal
    )
    return onPath()
  }
  await step('Installing Playwright’s Chromium', () => installPlaywrights(signal))
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

async function installPlaywrights(signal: AbortSignal): Promise<void> {
  await runProgram({
    command: ['npx', 'playwright', 'install', 'chromium'],
    folder: projectFolder,
    environment: process.env,
    signal,
    remedy: REMEDY,
  })
}
