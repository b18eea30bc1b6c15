import process from 'node:process'
import type { Level } from './levels.ts'
import { sum } from './summary.ts'
import type { Failed, Summary } from './summary.ts'

export interface Result {
  level: Level
  summary: Summary
  seconds: number
}

export function printTitle({ title, name }: Level): void {
  process.stdout.write(`\n━━ ${title} (${name})\n`)
}

/**
 * One line a level, the failures with their files and the skips with their reasons, and the sum as
 * the last line.
 *
 * @returns exit code
 */
export function printResults(results: Result[]): number {
  process.stdout.write('\n━━ Results\n')
  for (const { level, summary, seconds } of results) {
    const mark = summary.failed === 0 ? '✓' : '✗'
    process.stdout.write(`${mark} ${level.title}: ${counts(summary)} (${seconds.toFixed(1)} s)\n`)
    for (const line of details(summary)) process.stdout.write(`    ${line}\n`)
  }

  const total = sum(results.map(({ summary }) => summary))
  process.stdout.write(`\n${counts(total)}\n`)
  return total.failed === 0 ? 0 : 1
}

export function counts({ passed, failed, skipped }: Summary): string {
  const text = `${passed} passed, ${failed} failed`
  return skipped.length === 0 ? text : `${text}, ${skipped.length} skipped`
}

/** A line each for what failed and for what was left out. */
export function details({ failures, skipped }: Summary): string[] {
  return [
    ...failures.map((failure) => `failed: ${place(failure)}${failure.title}`),
    ...skipped.map(({ title, reason }) => `skipped: ${title}: ${reason}`),
  ]
}

function place({ file }: Failed): string {
  return file ? `${file}: ` : ''
}
