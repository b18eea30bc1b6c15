import { defineConfig } from '@adonisjs/core/bodyparser'

/** The API speaks JSON only; a batch of 500 scans is about 150 KB. */
export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { types: [] },
  json: { types: ['application/json'], limit: '256kb', strict: true },
  raw: { types: [] },
  multipart: { types: [], autoProcess: false },
})
