import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../bootstrap/project.mjs'
import type { Skip, Summary } from './summary.ts'

/**
 * Nobody watches a run on CI: there a skip that tests/allowed-skips.json does not list with the
 * same title and reason is a failure, so that nothing is left out unseen.
 */
export function withUnlistedSkipsAsFailures(summary: Summary): Summary {
  const allowed = allowedSkips()
  const isListed = (skip: Skip) =>
    allowed.some(({ title, reason }) => title === skip.title && reason === skip.reason)

  const unlisted = summary.skipped.filter((skip) => !isListed(skip))
  const failures = unlisted.map(({ title, reason }) => ({
    title: `skipped, but not in tests/allowed-skips.json: ${title}: ${reason}`,
  }))
  return {
    passed: summary.passed,
    failed: summary.failed + unlisted.length,
    failures: [...summary.failures, ...failures],
    skipped: summary.skipped.filter(isListed),
  }
}

function allowedSkips(): Skip[] {
  return JSON.parse(readFileSync(join(projectFolder, 'tests', 'allowed-skips.json'), 'utf8'))
}
