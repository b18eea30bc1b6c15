import process from 'node:process'
import { reportFailure } from '../bootstrap/report_failure.mjs'
import { announcement } from './announcement.ts'
import { bringUp } from './bring_up.ts'
import { ClosingList } from './closing_list.ts'
import { Interrupted, unlessInterrupted, watchForInterruption } from './interruption.ts'
import { readOptions } from './options.ts'

const signal = watchForInterruption()
const closing = new ClosingList()

signal.addEventListener('abort', () => process.stderr.write('\nStopping …\n'))
process.exitCode = await run()
await closing.close()
process.exit()

/** Stopping on request is the good end of `npm start`: exit code 0. */
async function run(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2), process.env)
    const url = `http://localhost:${options.port}`
    const { ended, demonstration } = await bringUp(options, url, closing, signal)
    process.stdout.write(announcement(options, url, demonstration))
    return await unlessInterrupted(signal, ended)
  } catch (error) {
    if (error instanceof Interrupted || signal.aborted) return 0
    return reportFailure(error)
  }
}
