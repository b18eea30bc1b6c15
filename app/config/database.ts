import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
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
