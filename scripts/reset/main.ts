import process from 'node:process'
import { parseArgs } from 'node:util'
import { reportFailure } from '../bootstrap/report_failure.mjs'
import { dataFolderFrom, UsageError } from '../start/options.ts'
import { AlreadyRunning, currentRun } from '../start/run_record.ts'
import { confirmed } from './confirmation.ts'
import { deleteData, hasDataToDelete } from './delete_data.ts'

try {
  process.exitCode = await run()
} catch (error) {
  process.exitCode = reportFailure(error)
}

async function run(): Promise<number> {
  const folder = dataFolderFrom(process.env)
  const yes = wantsNoQuestion(process.argv.slice(2))

  const running = currentRun(folder)
  if (running) throw new AlreadyRunning(running)

  if (!hasDataToDelete(folder)) {
    process.stdout.write(`There is no demonstration data in ${folder}.\n`)
    return 0
  }
  if (!yes && !(await confirmed(`Delete the demonstration data in ${folder}?`))) {
    process.stdout.write('Nothing was deleted.\n')
    return 1
  }
  await deleteData(folder)
  process.stdout.write('The demonstration data is deleted; npm start makes it anew.\n')
  return 0
}

function wantsNoQuestion(args: string[]): boolean {
  try {
    return (
      parseArgs({ args, options: { yes: { type: 'boolean', short: 'y' } } }).values.yes ?? false
    )
  } catch (error) {
    throw new UsageError((error as Error).message, 'npm run reset -- [--yes]')
  }
}
