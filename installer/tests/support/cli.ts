import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../../bin/student-pass.mjs', import.meta.url))

interface Run {
  env?: NodeJS.ProcessEnv
  stdin?: string
  node?: string
}

/** Runs the command as a script would: no terminal. */
export async function studentPass(
  argv: string[],
  { env, stdin = '', node = process.execPath }: Run = {}
) {
  const child = spawn(node, [program, ...argv], { env: { ...process.env, ...env } })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  return { code, stdout, stderr }
}
