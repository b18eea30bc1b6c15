import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

export interface ApartRun {
  command: string[]
  folder: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  /** Milliseconds after which it is ended. */
  limit: number
}

export interface ApartRan {
  ok: boolean
  /** Standard output and error, as they came. */
  output: string
}

/** What was written in the end has arrived by then, unless a process that got away holds the pipe. */
const lastWords = 2_000

/**
 * Runs a program as the leader of a process group, and ends the whole group with it, so that no
 * server of a test outlives its test.
 *
 * @throws the signal's reason when it is aborted
 */
export async function runApart(run: ApartRun): Promise<ApartRan> {
  run.signal.throwIfAborted()
  const [program, ...args] = run.command
  const child = spawn(program!, args, {
    cwd: run.folder,
    env: run.environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  }

  const ended = Promise.withResolvers<number | null>()
  child.once('error', ended.reject)
  child.once('exit', ended.resolve)
  const endGroup = () => killGroup(child)
  const closed = once(child, 'close').catch(() => undefined)

  run.signal.addEventListener('abort', endGroup)
  let late = false
  const timer = setTimeout(() => {
    late = true
    endGroup()
  }, run.limit)
  try {
    const code = await ended.promise
    endGroup()
    await Promise.race([closed, wait(lastWords, undefined, { ref: false })])
    run.signal.throwIfAborted()
    if (late) chunks.push(Buffer.from(`\nEnded after ${run.limit / 1000} s.\n`))
    return { ok: code === 0, output: Buffer.concat(chunks).toString() }
  } finally {
    clearTimeout(timer)
    run.signal.removeEventListener('abort', endGroup)
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (!pid) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
