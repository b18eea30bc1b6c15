import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { nodeModules, projectFolder } from './project.mjs'

const marker = join(nodeModules, '.student-pass-installed')

/** What a finished install is of: the lock file, and the kind of machine it was made on. */
export function wantedInstall() {
  const lock = readFileSync(join(projectFolder, 'package-lock.json'))
  const digest = createHash('sha256').update(lock).digest('hex')
  return `${digest} ${process.platform}-${process.arch}\n`
}

/** @returns {string | undefined} */
export function finishedInstall() {
  try {
    return readFileSync(marker, 'utf8')
  } catch {
    return undefined
  }
}

/** Called last, so that an install which was cut short is never taken for finished. */
export function markFinished() {
  writeFileSync(marker, wantedInstall())
}

export function markUnfinished() {
  rmSync(marker, { force: true })
}
