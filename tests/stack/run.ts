/*
 * npm run test:stack: one installation from a copy of the checkout in an empty folder, on real
 * Docker, through its whole life. The suites build on each other and run in this order.
 * STACK_VERSION=0.1.0 takes images that are here already instead of building them.
 */
import process from 'node:process'
import { assert } from '@japa/assert'
import { configure, processCLIArgs, run } from '@japa/runner'
import { spec } from '@japa/runner/reporters'
import { summaryReporter } from '../../scripts/testing/summary_reporter.js'
import { removeTheSite } from './support/stage.js'

const order = [
  'install',
  'thread',
  'hardening',
  'second_install',
  'restore',
  'interruptions',
  'uninstall',
]

// After a failure the later suites would only fail for the same reason.
processCLIArgs(['--bail', ...process.argv.slice(2)])
configure({
  suites: order.map((name) => ({ name, files: [`tests/stack/${name}.spec.ts`] })),
  plugins: [assert()],
  reporters: { activated: ['spec', 'summary'], list: [spec(), summaryReporter] },
  timeout: 900_000,
  teardown: [removeTheSite],
  forceExit: true,
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void removeTheSite().finally(() => process.exit(1)))
}
await run()
