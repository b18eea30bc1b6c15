import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'
import { configure, processCLIArgs, run } from '@japa/runner'
import { APP_ROOT, importFromApp } from '#platform/app_root'
import { prepareEnvironment } from '#tests/environment'

/* The database has to be there before the application reads where it is. */
const environment = await prepareEnvironment(process.argv.slice(2))

await new Ignitor(APP_ROOT, { importer: importFromApp })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
  })
  .testRunner()
  .configure(async (app) => {
    const { reporters, runnerHooks, ...config } = await import('../tests/bootstrap.js')

    processCLIArgs(process.argv.slice(2))
    configure({
      ...app.rcFile.tests,
      ...config,
      reporters,
      setup: runnerHooks.setup,
      teardown: [...runnerHooks.teardown, () => app.terminate(), () => environment.stop()],
    })
  })
  .run(() => run())
  .catch(async (error) => {
    process.exitCode = 1
    await prettyPrintError(error)
    await environment.stop()
    process.exit(1)
  })
