import { readFileSync } from 'node:fs'
import { emptySummary } from './summary.ts'
import type { Summary } from './summary.ts'

export function summaryOfCheck(ok: boolean): Summary {
  return { ...emptySummary(), passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/**
 * A suite that ends badly without a failed test, or runs no test at all, counts as one failure.
 *
 * @param summaryFile what the suite's reporter wrote
 * @param file the one test file that was run, from the project's folder on
 */
export function summaryOfSuite(ok: boolean, summaryFile: string, file?: string): Summary {
  const summary = readSummary(summaryFile)
  if (summary.failed > 0) return summary
  if (!ok) return withFailure(summary, 'ended badly, though no test had failed', file)
  if (summary.passed === 0 && summary.skipped.length === 0)
    return withFailure(summary, 'ran no test', file)
  return summary
}

function withFailure(summary: Summary, title: string, file?: string): Summary {
  return {
    ...summary,
    failed: 1,
    failures: [...summary.failures, file ? { title, file } : { title }],
  }
}

function readSummary(file: string): Summary {
  try {
    return { ...emptySummary(), ...JSON.parse(readFileSync(file, 'utf8')) }
  } catch {
    return emptySummary()
  }
}
