import process from 'node:process'
import { assert } from '@japa/assert'
import { configure, processCLIArgs, run } from '@japa/runner'
import { spec } from '@japa/runner/reporters'
import { summaryReporter } from '../../scripts/testing/summary_reporter.ts'

processCLIArgs(process.argv.slice(2))
configure({
  files: ['monitoring/tests/**/*.spec.ts'],
  plugins: [assert()],
  timeout: 60_000,
  reporters: { activated: ['spec', 'summary'], list: [spec(), summaryReporter] },
})
await run()
