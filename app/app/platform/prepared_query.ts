import db from '@adonisjs/lucid/services/db'
import type { Client, QueryResultRow } from 'pg'

export type PreparedStatement = { readonly name: string; readonly text: string }

/**
 * Runs a statement that each connection of the pool parses and plans once. For the hot path only: it goes past the
 * query builder, which cannot name statements.
 */
export async function runPrepared<Row extends QueryResultRow>(
  statement: PreparedStatement,
  values: unknown[]
): Promise<Row[]> {
  const { client } = db.connection().getWriteClient()
  const connection: Client = await client.acquireConnection()
  try {
    const result = await connection.query<Row>({ ...statement, values })
    return result.rows
  } finally {
    client.releaseConnection(connection)
  }
}
