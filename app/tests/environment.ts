import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase } from '../../scripts/database/start_database.ts'
import { freePort } from '../../scripts/database/free_port.ts'

const SUITES_WITHOUT_DATABASE = ['unit']

/**
 * The address of a database for this run alone that holds the demonstration school already: a level of `npm test`
 * gives each of its files a copy.
 */
export const givenDatabase = process.env.TEST_DATABASE_URL

/**
 * Sets the environment of the application under test; starts a PostgreSQL of its own unless a database is given, or
 * only suites run that need none. Every run has a fresh database.
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
    useDatabase(new URL('postgres://none:none@127.0.0.1:1/student_pass'))
    return { stop: async () => {} }
  }
  if (givenDatabase) {
    useDatabase(new URL(givenDatabase))
    return { stop: async () => {} }
  }
  const database = await startDatabase({ temporary: true })
  await database.createDatabase('student_pass')
  useDatabase(new URL(database.addressOf('student_pass')))
  return database
}

function useDatabase({ hostname, port, pathname, username, password }: URL) {
  Object.assign(process.env, {
    DATABASE_HOST: hostname,
    DATABASE_PORT: port,
    DATABASE_NAME: pathname.slice(1),
    DATABASE_USER: username,
    DATABASE_PASSWORD: decodeURIComponent(password),
  })
}
