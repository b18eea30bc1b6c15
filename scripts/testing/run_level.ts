import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Level } from './levels.ts'
import type { Summary } from './summary.ts'

/**
 * Runs one level with its output as it comes.
 * A suite that ends badly without a failed test, or runs no test at all, counts as one failure.
 */
export async function runLevel(
  level: Level,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<Summary> {
  const folder = mkdtempSync(join(tmpdir(), 'student-pass-level-'))
  try {
    const total: Summary = { passed: 0, failed: 0, skipped: [] }
    for (const [index, run] of (level.runs ?? [[]]).entries()) {
      const summaryFile = join(folder, `${index}.json`)
      const ok = await succeeds(level, run, { ...environment, JAPA_SUMMARY: summaryFile }, signal)
      add(total, level.kind === 'check' ? summaryOfCheck(ok) : summaryOfSuite(ok, summaryFile))
    }
    return total
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function succeeds(
  level: Level,
  run: string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<boolean> {
  const [program, ...args] = [...level.command, ...run]
  const child = spawn(program!, args, {
    cwd: level.folder,
    env: environment,
    signal,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  return code === 0
}

function add(total: Summary, { passed, failed, skipped }: Summary): void {
  total.passed += passed
  total.failed += failed
  total.skipped.push(...skipped)
}

function summaryOfCheck(ok: boolean): Summary {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] }
}

function summaryOfSuite(ok: boolean, file: string): Summary {
  const summary = readSummary(file)
  const ranTests = summary.passed + summary.failed > 0
  if (ok && ranTests) return summary
  return { ...summary, failed: Math.max(summary.failed, 1) }
}

function readSummary(file: string): Summary {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: [] }
  }
}
