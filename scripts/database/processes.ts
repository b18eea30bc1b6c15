import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import process from 'node:process'

/** The command line of a process, words separated by spaces; undefined when there is none. */
export function commandOf(pid: number): string | undefined {
  try {
    if (existsSync('/proc/self/cmdline')) return linuxCommandOf(pid)
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

/** A process that has ended but was not collected by its parent yet has no command line. */
function linuxCommandOf(pid: number): string | undefined {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  return words.join(' ').trim() || undefined
}

/**
 * Sends a signal and waits until the process is gone.
 *
 * @param limit milliseconds
 * @returns whether it is gone
 */
export async function endProcess(
  pid: number,
  signal: NodeJS.Signals,
  limit: number
): Promise<boolean> {
  const deadline = Date.now() + limit
  trySignal(pid, signal)
  while (commandOf(pid) !== undefined) {
    if (Date.now() > deadline) return false
    await wait(50)
  }
  return true
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
