import pg from 'pg'
import { DatabasePasswordLost } from './failures.ts'

/** The app's own role: it owns its databases and is no superuser, as in production. */
export const applicationRole = 'student_pass'

export interface ServerAddress {
  host: string
  port: number
  password: string
}

/** Runs statements as superuser in the database `postgres`. */
export async function asSuperuser<Result>(
  { host, port, password }: ServerAddress,
  work: (client: pg.Client) => Promise<Result>
): Promise<Result> {
  const client = new pg.Client({ host, port, password, user: 'postgres', database: 'postgres' })
  try {
    await client.connect()
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error
    throw new DatabasePasswordLost(
      'The demonstration data was made with another database password.'
    )
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function ensureApplicationRole(server: ServerAddress): Promise<void> {
  await asSuperuser(server, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
      applicationRole,
    ])
    if (rowCount) return
    const password = client.escapeLiteral(server.password)
    await client.query(`CREATE ROLE ${applicationRole} LOGIN PASSWORD ${password}`)
  })
}

/** Creates the database unless it is there; `template` names one to copy. */
export async function ensureDatabase(
  server: ServerAddress,
  name: string,
  template = 'template1'
): Promise<void> {
  await asSuperuser(server, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${applicationRole} TEMPLATE ${client.escapeIdentifier(template)}`
    )
  })
}

export async function dropDatabase(server: ServerAddress, name: string): Promise<void> {
  await asSuperuser(server, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
  )
}
