import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../bootstrap/project.mjs'
import type { Skip } from './summary.ts'

/**
 * The skips that tests/allowed-skips.json does not list with the same title and reason. With CI
 * set each of them counts as a failure, so that nothing is left out unseen.
 */
export function unlistedSkips(skips: Skip[]): Skip[] {
  const allowed: Skip[] = JSON.parse(
    readFileSync(join(projectFolder, 'tests', 'allowed-skips.json'), 'utf8')
  )
  return skips.filter(
    (skip) => !allowed.some(({ title, reason }) => title === skip.title && reason === skip.reason)
  )
}
