import { join } from 'node:path'
import process from 'node:process'
import { appFolder } from '../bootstrap/project.mjs'
import { startDatabase } from '../database/start_database.ts'
import { runProgram } from '../start/run_program.ts'

const TEMPLATE = 'school'

export interface SchoolCopies {
  /** Does the work with the address of a database of its own that holds the demonstration school. */
  withCopy<Result>(work: (address: string) => Promise<Result>): Promise<Result>
  stop(): Promise<void>
}

/**
 * Starts one PostgreSQL, migrates and seeds one database in it, and gives copies of that: a copy
 * takes a quarter of a second, where a server, the migrations and the seed take many.
 */
export async function startSchoolCopies(
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<SchoolCopies> {
  // Tests at once, each with several processes that hold ten connections each.
  const database = await startDatabase({ temporary: true, settings: { max_connections: '400' } })
  try {
    await database.createDatabase(TEMPLATE)
    await fill(database.addressOf(TEMPLATE), environment, signal)
  } catch (error) {
    await database.stop()
    throw error
  }

  let copies = 0
  return {
    async withCopy(work) {
      const name = `${TEMPLATE}_${++copies}`
      await database.createDatabase(name, TEMPLATE)
      try {
        return await work(database.addressOf(name))
      } finally {
        await database.dropDatabase(name)
      }
    },
    stop: () => database.stop(),
  }
}

async function fill(address: string, environment: NodeJS.ProcessEnv, signal: AbortSignal) {
  await runProgram({
    command: [process.execPath, '--import=@poppinss/ts-exec', join('bin', 'test_school.ts')],
    folder: appFolder,
    environment: { ...environment, TEST_DATABASE_URL: address },
    signal,
    remedy: 'npm run typecheck may show the cause.',
  })
}
