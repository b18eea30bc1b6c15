import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import pg from 'pg'
import { removeOutsideData } from '../database/outside_folder.ts'
import { startDatabase } from '../database/start_database.ts'
import type { RunningDatabase } from '../database/start_database.ts'
import { stillAlive } from './fixtures/process_tree.ts'
import { program } from './fixtures/program.ts'
import { temporaryFolder } from './fixtures/temporary_folder.ts'

test.group('Embedded PostgreSQL', () => {
  test('gives the app a role that owns its database and is no superuser', async (context) => {
    const database = await startDatabase({ temporary: true })
    context.cleanup(() => database.stop())
    await database.createDatabase('school')

    const [row] = await query(
      database,
      `SELECT rolsuper, rolcreaterole, (SELECT datdba FROM pg_database WHERE datname = 'school') = oid AS owner
       FROM pg_roles WHERE rolname = current_user`
    )
    context.assert.deepEqual(row, { rolsuper: false, rolcreaterole: false, owner: true })
  })

  test('lets nobody in without the password', async (context) => {
    const database = await startDatabase({ temporary: true })
    context.cleanup(() => database.stop())
    await context.assert.rejects(
      () => query({ ...database, password: 'guess' }, 'SELECT 1', 'postgres'),
      /password authentication failed/
    )
  })

  test('deletes temporary data when it stops', async ({ assert }) => {
    const database = await startDatabase({ temporary: true })
    assert.isTrue(existsSync(database.folder))
    await database.stop()
    assert.isFalse(existsSync(database.folder))
    assert.deepEqual(await stillAlive([database.pid]), [])
  })

  test('stops and deletes temporary data when the process that started it is killed', async ({
    assert,
  }) => {
    const script = join(import.meta.dirname, 'fixtures', 'hold_database.ts')
    const holder = program([process.execPath, script])
    await holder.printed('}')
    const { pid, folder } = JSON.parse(holder.output())
    holder.signal('SIGKILL')

    assert.deepEqual(await stillAlive([pid]), [])
    for (let tries = 0; tries < 50 && existsSync(folder); tries++) await wait(100)
    assert.isFalse(existsSync(folder))
  })

  test('is durable and checks its pages when the data is kept', async (context) => {
    const dataFolder = join(temporaryFolder(context), 'postgres')
    const database = await startDatabase({ dataFolder, password: 'secret' })
    context.cleanup(() => database.stop())
    await database.createDatabase('school')
    const [row] = await query(
      database,
      `SELECT current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
              current_setting('listen_addresses') AS listens`
    )
    context.assert.deepEqual(row, { fsync: 'on', checksums: 'on', listens: '127.0.0.1' })
  })

  test('says what to do when the password of kept data is lost', async (context) => {
    const dataFolder = join(temporaryFolder(context), 'postgres')
    const database = await startDatabase({ dataFolder, password: 'secret' })
    await database.stop()
    await context.assert.rejects(
      () => startDatabase({ dataFolder, password: 'forgotten' }),
      /another database password/
    )
  })

  test('keeps root’s data in the clone when only its .data is closed to others', async (context) => {
    const clone = temporaryFolder(context)
    chmodSync(clone, 0o755)
    const closed = join(clone, '.data')
    // As `npm start` leaves it: made before the database is placed, and for its owner alone.
    mkdirSync(closed, { mode: 0o700 })
    const dataFolder = join(closed, 'postgres')
    const database = await startDatabase({ dataFolder, password: 'secret' })
    context.cleanup(() => database.stop())

    context.assert.equal(database.folder, dataFolder)
    context.assert.deepEqual(database.notes, [])
    context.assert.isTrue(existsSync(join(dataFolder, 'PG_VERSION')))
    context.assert.equal(statSync(closed).mode & 0o777, 0o711, 'others may pass, not look')
  }).skip(process.getuid?.() !== 0, 'needs root')

  test('runs for root in a folder that only root may enter', async (context) => {
    const dataFolder = join(temporaryFolder(context, '/root'), 'data', 'postgres')
    const database = await startDatabase({ dataFolder, password: 'secret' })
    await database.createDatabase('school')
    await query(database, 'CREATE TABLE kept (id int)')
    await database.stop()
    context.assert.match(database.folder, /^\/var\/lib\/student-pass-demo\//)
    context.assert.include(database.notes.join(), database.folder)

    const again = await startDatabase({ dataFolder, password: 'secret' })
    context.cleanup(async () => {
      await again.stop()
      removeOutsideData(dataFolder)
    })
    context.assert.deepEqual(await query(again, 'SELECT count(*)::int FROM kept'), [{ count: 0 }])
  }).skip(process.getuid?.() !== 0, 'needs root')
})

async function query(
  { host, port, user, password }: RunningDatabase,
  sql: string,
  database = 'school'
): Promise<unknown[]> {
  const client = new pg.Client({ host, port, user, password, database })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
