import db from '@adonisjs/lucid/services/db'
import {
  asSuperuser,
  dropDatabase,
  ensureDatabase,
} from '../../scripts/database/application_role.ts'

const server = () => ({
  host: process.env.DATABASE_HOST!,
  port: Number(process.env.DATABASE_PORT),
  password: process.env.DATABASE_PASSWORD!,
})
const name = () => process.env.DATABASE_NAME!
const copy = () => `${name()}_older`

/** Copies the database as it is now, as a backup does. */
export async function takeCopy(): Promise<void> {
  await closeConnections()
  await dropDatabase(server(), copy())
  await ensureDatabase(server(), copy(), name())
}

/** Puts the copy in the place of the database; the files stay as they are. */
export async function restoreCopy(): Promise<void> {
  await closeConnections()
  await dropDatabase(server(), name())
  await ensureDatabase(server(), name(), copy())
}

/** PostgreSQL copies a database only while nobody is connected to it. The pool connects again by itself. */
async function closeConnections(): Promise<void> {
  await db.manager.closeAll()
  await asSuperuser(server(), (client) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name(),
    ])
  )
}
