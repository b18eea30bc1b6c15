import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

interface Options {
  cwd?: string
  env?: NodeJS.ProcessEnv
  stdin?: string
}

export async function run(program: string, argv: string[], { cwd, env, stdin = '' }: Options = {}) {
  const child = spawn(program, argv, { cwd, env: { ...process.env, ...env } })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  return { code, stdout, stderr } satisfies Finished
}

/** The same for a program that must succeed; answers its output. */
export async function must(program: string, argv: string[], options: Options = {}) {
  const { code, stdout, stderr } = await run(program, argv, options)
  if (code === 0) return stdout.trim()
  throw new Error(`${program} ${argv.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`)
}
