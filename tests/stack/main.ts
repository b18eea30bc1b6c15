import process from 'node:process'
import { projectFolder } from '../../scripts/bootstrap/project.mjs'
import { watchForInterruption } from '../../scripts/start/interruption.ts'
import { withUnlistedSkipsAsFailures } from '../../scripts/testing/allowed_skips.ts'
import { printResults, printTitle } from '../../scripts/testing/results.ts'
import { runLevel } from '../../scripts/testing/run_level.ts'
import type { Level } from '../../scripts/testing/levels.ts'

/** One level, with its skips and its sum as those of `npm test`. */
const stack: Level = {
  name: 'stack',
  title: 'An installation on Docker',
  kind: 'suite',
  command: [process.execPath, '--import', 'tsx', 'tests/stack/run.ts', ...process.argv.slice(2)],
  folder: projectFolder,
}

const signal = watchForInterruption()
const started = Date.now()
printTitle(stack)
try {
  const summary = await runLevel(stack, process.env, signal)
  const judged = process.env.CI ? withUnlistedSkipsAsFailures(summary) : summary
  const seconds = (Date.now() - started) / 1000
  process.exitCode = printResults([{ level: stack, summary: judged, seconds }])
} catch (error) {
  if (!signal.aborted) throw error
  process.exitCode = 130
}
process.exit()
