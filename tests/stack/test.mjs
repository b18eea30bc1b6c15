// npm run test:stack and npm run bench:idle: plain JavaScript that runs on the machine's own Node,
// gets what is missing, and goes on under the project's Node.
import process from 'node:process'
import { bootstrap } from '../../scripts/bootstrap.mjs'
import { handOver } from '../../scripts/bootstrap/hand_over.mjs'
import { reportFailure } from '../../scripts/bootstrap/report_failure.mjs'

const [script, ...args] = process.argv.slice(2)
try {
  await bootstrap()
  process.exit(await handOver(`../tests/stack/${script}`, args))
} catch (error) {
  process.exit(reportFailure(error))
}
