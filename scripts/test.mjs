import process from 'node:process'
import { bootstrap } from './bootstrap.mjs'
import { handOver } from './bootstrap/hand_over.mjs'
import { reportFailure } from './bootstrap/report_failure.mjs'

try {
  await bootstrap()
  process.exit(await handOver('testing/main.ts', process.argv.slice(2)))
} catch (error) {
  process.exit(reportFailure(error))
}
