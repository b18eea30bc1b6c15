import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { throwIfStopped } from '../../core/interruption.js'

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv
  cwd?: string
  stdin?: string
  onLine?: (line: string) => void
  signal?: AbortSignal
}

export interface ProgramResult {
  exitCode: number
  stdout: string
  stderr: string
}

const politeStop = 10_000

/**
 * Runs a program to its end, whatever its exit code. It has its own process group: a Ctrl-C
 * reaches it only through `signal`, so that nothing is cut off unasked.
 *
 * @throws ENOENT when there is no such program; the signal's reason when stopped
 */
export async function runProgram(
  program: string,
  argv: string[],
  { env, cwd, stdin, onLine, signal }: ProgramOptions = {}
): Promise<ProgramResult> {
  if (signal) throwIfStopped(signal)
  const child = spawn(program, argv, {
    cwd,
    env,
    detached: true,
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  let lastResort: NodeJS.Timeout | undefined
  const stop = () => {
    lastResort = stopGroup(child.pid)
  }
  signal?.addEventListener('abort', stop, { once: true })
  // A program may end without reading what it was given.
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)

  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  try {
    const [exitCode, stdout, stderr] = await Promise.all([
      exited,
      textOf(child.stdout),
      linesOf(child.stderr, onLine),
    ])
    if (signal) throwIfStopped(signal)
    return { exitCode, stdout, stderr }
  } finally {
    signal?.removeEventListener('abort', stop)
    // Its number may soon be that of somebody else's group.
    clearTimeout(lastResort)
  }
}

async function textOf(stream: Readable | null) {
  const chunks: Buffer[] = []
  for await (const chunk of stream ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function linesOf(stream: Readable | null, onLine?: (line: string) => void) {
  if (!stream) return ''
  const lines: string[] = []
  for await (const line of createInterface({ input: stream })) {
    lines.push(line)
    if (line.trim() !== '') onLine?.(line.trim())
  }
  return lines.join('\n')
}

function stopGroup(pid: number | undefined) {
  if (pid === undefined) return undefined
  kill(pid, 'SIGTERM')
  return setTimeout(() => kill(pid, 'SIGKILL'), politeStop).unref()
}

function kill(group: number, signal: NodeJS.Signals) {
  try {
    process.kill(-group, signal)
  } catch {
    // It has ended already.
  }
}
