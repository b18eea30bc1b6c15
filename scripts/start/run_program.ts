import { spawn } from 'node:child_process'
import { Failure } from '../bootstrap/failure.mjs'

export interface ProgramRun {
  command: string[]
  folder: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  /** What the person can do when it fails. */
  remedy: string
}

export class ProgramFailed extends Failure {
  constructor({ command, remedy }: ProgramRun, output: string) {
    super(`${command.join(' ')} failed.`, {
      code: 'program-failed',
      remedy: `The lines above are its last ones. ${remedy}`,
      details: output.trim().split('\n').slice(-20).join('\n'),
    })
  }
}

/**
 * Runs a program to its end, silently; its output is shown only when it fails.
 *
 * @returns its standard output
 */
export async function runProgram(run: ProgramRun): Promise<string> {
  const [program, ...args] = run.command
  const child = spawn(program!, args, {
    cwd: run.folder,
    env: run.environment,
    signal: run.signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

  let output = ''
  let everything = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk))
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (everything = (everything + chunk).slice(-20_000)))
  }

  const ended = Promise.withResolvers<number | null>()
  child.once('error', ended.reject)
  child.once('close', ended.resolve)
  if ((await ended.promise) !== 0) throw new ProgramFailed(run, everything)
  return output
}
