import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'

/**
 * The query builder would write a failed statement with all its values into the error's message, and so into the log:
 * names, hashes of PINs, tokens. Lucid's type does not know this setting of Knex; it hands it on.
 */
const withoutValuesInErrors = { compileSqlOnError: false }

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
      ...withoutValuesInErrors,
      connection: {
        host: env.get('DATABASE_HOST'),
        port: env.get('DATABASE_PORT'),
        user: env.get('DATABASE_USER'),
        password: env.get('DATABASE_PASSWORD').release(),
        database: env.get('DATABASE_NAME'),
      },
      pool: { min: 0, max: 10, acquireTimeoutMillis: 2000 },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      schemaGeneration: { enabled: false },
    },
  },
})
