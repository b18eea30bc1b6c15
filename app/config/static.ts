import { defineConfig } from '@adonisjs/static'

/** Files of the front end carry a hash in their name, so a browser may keep them for ever. */
export default defineConfig({
  enabled: true,
  etag: true,
  lastModified: true,
  dotFiles: 'ignore',
  maxAge: '365d',
  immutable: true,
})
