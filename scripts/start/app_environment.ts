import { join } from 'node:path'
import process from 'node:process'
import type { RunningDatabase } from '../database/start_database.ts'
import type { Options } from './options.ts'
import type { Secrets } from './secrets.ts'

export const databaseName = 'student_pass'

/**
 * Everything the app is told, and nothing from the person's own environment or an app/.env file:
 * the demonstration runs the same everywhere. Names: app/start/env.ts.
 */
export function appEnvironment(
  { port, metricsPort, dataFolder }: Options,
  database: RunningDatabase,
  secrets: Secrets
): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return {
    PATH,
    HOME,
    TMPDIR,
    LANG,
    ENV_PATH: dataFolder,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    METRICS_HOST: '127.0.0.1',
    METRICS_PORT: String(metricsPort),
    LOG_LEVEL: 'info',
    APP_KEY: secrets.appKey,
    APP_URL: `http://localhost:${port}`,
    DATABASE_HOST: database.host,
    DATABASE_PORT: String(database.port),
    DATABASE_NAME: databaseName,
    DATABASE_USER: database.user,
    DATABASE_PASSWORD: database.password,
    STORAGE_FOLDER: join(dataFolder, 'files'),
    COLOUR: 'none',
    TRUSTED_PROXIES: '',
    DRAIN_DELAY_SECONDS: '0',
  }
}
