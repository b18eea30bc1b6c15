import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** CPU milliseconds a process has used, by /proc; with its children if asked (PostgreSQL's back ends). */
export function cpuMs(pid: number, withChildren = false): number {
  const own = ticksOf(pid)
  if (!withChildren) return own * 10
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => parentOf(candidate) === pid)
  return (own + children.reduce((sum, child) => sum + ticksOf(child), 0)) * 10
}

/** Runs a program to its end and gives its standard output. */
export async function outputOf(args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`)
  return output
}

/** Fails when the process ends, which it should not do by itself. */
export async function endOf(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}

function ticksOf(pid: number): number {
  const fields = statOf(pid)
  return fields ? Number(fields[11]) + Number(fields[12]) : 0
}

function parentOf(pid: number): number {
  return Number(statOf(pid)?.[1] ?? -1)
}

/** The fields of /proc/PID/stat after the name. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
