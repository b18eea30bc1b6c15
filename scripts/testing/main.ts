import process from 'node:process'
import { reportFailure } from '../bootstrap/report_failure.mjs'
import { watchForInterruption } from '../start/interruption.ts'
import { withUnlistedSkipsAsFailures } from './allowed_skips.ts'
import { atOnce } from './at_once.ts'
import { batches } from './batches.ts'
import { chosenLevels } from './choice.ts'
import { ensureChromium } from './chromium.ts'
import { lanesFor } from './lanes.ts'
import type { Level } from './levels.ts'
import { ensureRedis } from './redis.ts'
import { details, printResults, printTitle } from './results.ts'
import type { Result } from './results.ts'
import { runLevel } from './run_level.ts'
import { emptySummary } from './summary.ts'
import type { Summary } from './summary.ts'

const signal = watchForInterruption()
try {
  const results: Result[] = []
  for (const batch of batches(chosenLevels(process.argv.slice(2)))) {
    results.push(...(await atOnce(batch, lanesFor(batch.length), timed)))
    signal.throwIfAborted()
  }
  process.exitCode = printResults(results)
} catch (error) {
  process.exitCode = signal.aborted ? 130 : reportFailure(error)
}
process.exit()

async function timed(level: Level): Promise<Result> {
  printTitle(level)
  const started = Date.now()
  const attempted = await attempt(level)
  const summary = process.env.CI ? withUnlistedSkipsAsFailures(attempted) : attempted
  for (const line of details(summary)) process.stdout.write(`${line}\n`)
  return { level, summary, seconds: (Date.now() - started) / 1000 }
}

async function attempt(level: Level): Promise<Summary> {
  try {
    if (level.needsRedis) await ensureRedis(signal)
    const chromium = level.needsBrowser && (await ensureChromium(signal))
    const environment = chromium ? { ...process.env, CHROMIUM_PATH: chromium } : process.env
    return await runLevel(level, environment, signal)
  } catch (error) {
    if (!signal.aborted) reportFailure(error)
    return { ...emptySummary(), failed: 1, failures: [{ title: String(error) }] }
  }
}
