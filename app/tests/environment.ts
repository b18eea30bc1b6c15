import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase } from '../../scripts/database/start_database.ts'
import { freePort } from '../../scripts/database/free_port.ts'

const SUITES_WITHOUT_DATABASE = ['unit']

/**
 * Sets the environment of the application under test; starts a PostgreSQL of its own unless only suites run that
 * need none. Every run has a fresh database.
 */
export async function prepareEnvironment(args: string[]): Promise<{ stop(): Promise<void> }> {
  const suites = args.filter((arg) => !arg.startsWith('-'))
  const port = await freePort()
  const files = mkdtempSync(join(tmpdir(), 'student-pass-files-'))
  process.once('exit', () => rmSync(files, { recursive: true, force: true }))
  Object.assign(process.env, {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'fatal',
    APP_KEY: 'a-key-for-tests-only-0123456789abcdef',
    APP_URL: `http://127.0.0.1:${port}`,
    METRICS_HOST: '127.0.0.1',
    METRICS_PORT: String(await freePort()),
    STORAGE_FOLDER: files,
    COLOUR: 'none',
    DRAIN_DELAY_SECONDS: '0',
  })

  const needsDatabase =
    suites.length === 0 || !suites.every((suite) => SUITES_WITHOUT_DATABASE.includes(suite))
  if (!needsDatabase) {
    useDatabase({ host: '127.0.0.1', port: 1, user: 'none', password: 'none' })
    return { stop: async () => {} }
  }
  const database = await startDatabase({ temporary: true })
  await database.createDatabase('student_pass')
  useDatabase(database)
  return database
}

function useDatabase(address: { host: string; port: number; user: string; password: string }) {
  Object.assign(process.env, {
    DATABASE_HOST: address.host,
    DATABASE_PORT: String(address.port),
    DATABASE_NAME: 'student_pass',
    DATABASE_USER: address.user,
    DATABASE_PASSWORD: address.password,
  })
}
