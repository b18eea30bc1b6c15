import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Level } from './levels.ts'
import { runAndPrint } from './run_and_print.ts'
import { runFiles } from './run_files.ts'
import { summaryOfCheck, summaryOfSuite } from './summary_of.ts'
import type { Summary } from './summary.ts'

const checkLimit = 15 * 60_000

/** Runs one level: as a whole with its output as it comes, beside others, or file by file. */
export async function runLevel(
  level: Level,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<Summary> {
  const folder = mkdtempSync(join(tmpdir(), 'student-pass-level-'))
  // A PostgreSQL that a test starts for itself runs as another user when we are root.
  chmodSync(folder, 0o711)
  try {
    if (level.files) return await runFiles(level, level.files, { folder, environment, signal })
    if (level.readsOnly) return await runReading(level, environment, signal)

    const summaryFile = join(folder, 'summary.json')
    const ok = await succeeds(level, { ...environment, JAPA_SUMMARY: summaryFile }, signal)
    return level.kind === 'check' ? summaryOfCheck(ok) : summaryOfSuite(ok, summaryFile)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function runReading(
  { name, command, folder }: Level,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<Summary> {
  const limit = checkLimit
  return summaryOfCheck(await runAndPrint(name, { command, folder, environment, signal, limit }))
}

async function succeeds(
  { command, folder }: Level,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<boolean> {
  const [program, ...args] = command
  const child = spawn(program!, args, {
    cwd: folder,
    env: environment,
    signal,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  return code === 0
}
