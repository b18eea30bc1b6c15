import { join } from 'node:path'
import process from 'node:process'
import { step } from '../bootstrap/step.mjs'
import { startDatabase } from '../database/start_database.ts'
import { appEnvironment, databaseName } from './app_environment.ts'
import { startApp, startWorker } from './app_process.ts'
import { checkPortFree } from './busy_port.ts'
import type { ClosingList } from './closing_list.ts'
import { prepareDemonstration } from './demonstration.ts'
import type { Demonstration } from './demonstration.ts'
import { ensureFrontEnd } from './front_end.ts'
import { claim, recordApp, release } from './run_record.ts'
import { secretsOf } from './secrets.ts'
import type { Options } from './options.ts'

/** Brings everything up in order; what has come up is on the closing list at once. `ended` rejects when a part dies. */
export async function bringUp(
  options: Options,
  url: string,
  closing: ClosingList,
  signal: AbortSignal
): Promise<{ ended: Promise<never>; demonstration: Demonstration }> {
  const { dataFolder } = options
  await claim(dataFolder, url)
  await closing.add(() => release(dataFolder))
  await checkPortFree(options.port, '--port')
  await checkPortFree(options.metricsPort, '--metrics-port')

  const secrets = secretsOf(dataFolder)
  const database = await step('Starting PostgreSQL', async () => {
    const running = await startDatabase({
      dataFolder: join(dataFolder, 'postgres'),
      password: secrets.databasePassword,
    })
    await closing.add(() => running.stop())
    await running.createDatabase(databaseName)
    return running
  })
  for (const note of database.notes) process.stderr.write(`  ${note}\n`)

  signal.throwIfAborted()
  await ensureFrontEnd(signal)

  const environment = appEnvironment(options, database, secrets)
  const demonstration = await step('Preparing the demonstration school', () =>
    prepareDemonstration(dataFolder, environment, signal)
  )

  signal.throwIfAborted()
  const app = startApp(environment, join(dataFolder, 'app.log'))
  await closing.add(() => app.stop())
  recordApp(dataFolder, app.pid)
  await step('Starting the app', () => app.untilReady(signal))

  const worker = startWorker(environment, join(dataFolder, 'worker.log'))
  await closing.add(() => worker.stop())
  return { ended: Promise.race([app.ended, worker.ended]), demonstration }
}
