import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { projectFolder } from './project.mjs'
import { step } from './step.mjs'

const lock = join(projectFolder, '.installing')

/**
 * Two installs in one folder would delete each other's files. The second waits for the first.
 *
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
  await takeLock()
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

async function takeLock() {
  if (tryLock()) return
  await step('Waiting for another install in this folder to finish', async () => {
    while (!tryLock()) await wait(500)
  })
}

function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    if (!isAlive(owner())) rmSync(lock, { force: true })
    return false
  }
}

function owner() {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
