/* npm run openapi -w app: writes the description of the API that the server gives out. */
import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { Ignitor } from '@adonisjs/core'
import { format } from 'prettier'
import { APP_ROOT, importFromApp } from '#platform/app_root'

const app = new Ignitor(APP_ROOT, { importer: importFromApp })
  .tap((booting) => booting.booting(async () => void (await import('#start/env'))))
  .createApp('console')
await app.init()
await app.boot()
await app.start(async () => {})
// A console application answers no requests, so nobody else has made the routes final.
;(await import('@adonisjs/core/services/router')).default.commit()

const { describeApi } = await import('./document.js')
const { DOCUMENT } = await import('#platform/openapi/document')
const text = JSON.stringify(await describeApi(), null, 2)
await writeFile(DOCUMENT, await format(text, { parser: 'json', printWidth: 100 }))
await app.terminate()
process.exit()
