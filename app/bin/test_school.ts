import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'
import { APP_ROOT, importFromApp } from '#platform/app_root'
import { prepareEnvironment } from '#tests/environment'

/* Fills the database at TEST_DATABASE_URL once; a level of `npm test` then copies it for each of its files. */
await prepareEnvironment(['functional'])

await new Ignitor(APP_ROOT, { importer: importFromApp })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
  })
  .testRunner()
  .run(async (app) => {
    const { prepareSchool } = await import('#tests/school')
    await prepareSchool()
    await app.terminate()
  })
  .catch(async (error) => {
    process.exitCode = 1
    await prettyPrintError(error)
    process.exit(1)
  })
